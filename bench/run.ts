// npm run bench: how fast this project's engines train, beside NumPy, TensorFlow.js and jax-js on the same machine.
// npm run bench -- --quick: a short look, with fewer rounds and batches, that writes nothing.
import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {contenders, type Places} from "./contenders.js";
import {benchDigits, inked} from "./digits.js";
import {astray, judge, reference, TOLERANCE} from "./judge.js";
import {BUSY, describeMachine} from "./machine.js";
import {installPeers, peerVersions} from "./peers.js";
import type {BenchRecord, TaskRecord} from "./record.js";
import {publish} from "./records.js";
import {type Limits, label, runTask} from "./rounds.js";
import {openSession} from "./session.js";
import {figure, measuredOn, taskTable} from "./table.js";
import {BATCHES, FEWER_BATCHES, FULL_BATCH, PROGRAM, SMALL_FULL_BATCH, type Task} from "./task.js";

const {quick} = parseArgs({options: {quick: {type: "boolean", default: false}}}).values;
const tasks = [FULL_BATCH, SMALL_FULL_BATCH, quick ? FEWER_BATCHES : BATCHES];
const limits: Limits = quick
  ? {rounds: 3, patience: 4, fewest: 1, pause: 150}
  : {rounds: 9, patience: 30, fewest: 3, pause: 150};

const machine = await describeMachine(); // before anything makes it busy
if (machine.busy > BUSY) {
  console.log(`Others keep ${figure(machine.busy)} processors busy: do not trust the numbers.`);
}
installPeers();
const {source, digits} = await benchDigits(FULL_BATCH.images);
const session = await openSession(digits);
try {
  const records: TaskRecord[] = [];
  for (const task of tasks) records.push(await recordTask(task, session.places));
  finish({
    provenance: {
      program: "bench/run.ts",
      version: JSON.parse(readFileSync("package.json", "utf8")).version,
      date: new Date().toISOString().slice(0, 10)
    },
    machine: {
      ...machine,
      browser: session.browser,
      numpy: records[0].results.find(({name}) => name.startsWith("NumPy"))?.detail ?? null,
      peers: peerVersions()
    },
    digits: {source, zeros: 1 - inked(digits, FULL_BATCH.images) / digits.pixels.length},
    settings: {...PROGRAM, tolerance: TOLERANCE},
    tasks: records
  });
} finally {
  await session.close();
}

async function recordTask(task: Task, places: Places): Promise<TaskRecord> {
  console.log(`\n${task.name}`);
  const {all, failures} = await runTask(task, contenders(task, places), limits, console.log);
  const some = inked(digits, task.images);
  const record: TaskRecord = {
    ...task,
    inked: some,
    reference: label(reference(all).contender),
    results: judge(task, some, all),
    failures: failures.map(({contender: {name, threads}, message}) => ({name, threads, message}))
  };
  console.log(`\n${taskTable(record)}`);
  return record;
}

/** Nobody wins by computing something else: then nothing is written. */
function finish(record: BenchRecord): void {
  console.log(`\n${measuredOn(record)}`);
  const strays = record.tasks.flatMap(({results}) => astray(results));
  if (strays.length) {
    const named = strays.map((stray) => `${label(stray)} by ${stray.difference.toExponential(1)}`).join("; ");
    throw new Error(`bench: losses differ from the reference's by more than ${TOLERANCE}: ${named}`);
  }
  if (!quick) console.log(`\nWritten: ${publish(record)}, and the tables of README.md`);
}
