import type {EpochRecord} from "../../training/messages.js";

/** The most evenly spaced records that a run keeps: more points than a figure has pixels. */
export const MOST_RECORDS = 2000;

/**
 * These records, evenly spaced: with a power of two between them that leaves no more than `MOST_RECORDS`, and the
 * last one besides, wherever it falls. They are in the order of their epochs.
 */
export function thinned(records: readonly EpochRecord[]): readonly EpochRecord[] {
  const last = records.at(-1);
  if (!last) return records;
  const stride = 2 ** Math.max(0, Math.floor(Math.log2(last.epoch / MOST_RECORDS)) + 1);
  return records.filter((record) => record.epoch % stride === 0 || record === last);
}
