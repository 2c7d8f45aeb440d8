import {expect, test} from "vitest";
import type {EpochRecord} from "../../../lib/training/messages.js";
import {MOST_RECORDS, thinned} from "../../../lib/workbook/run/thinned.js";

const record = (epoch: number) => ({epoch}) as EpochRecord;
const epochs = (records: readonly EpochRecord[]) => records.map(({epoch}) => epoch);

test("thinned(records) leaves a run alone until it has too many", () => {
  const records = Array.from({length: MOST_RECORDS}, (_, i) => record(i));
  expect(thinned(records)).toEqual(records);
});

test("a run of any length keeps evenly spaced epochs from the first on, and the last, at most so many", () => {
  let records: readonly EpochRecord[] = [];
  for (let epoch = 0; epoch <= 20_001; epoch++) {
    records = thinned([...records, record(epoch)]);
    expect(records.length).toBeLessThanOrEqual(MOST_RECORDS + 1);
    expect(records.at(-1)!.epoch).toBe(epoch);
  }
  const kept = epochs(records);
  expect(kept).toEqual([...Array.from({length: 1251}, (_, i) => 16 * i), 20_001]);
});
