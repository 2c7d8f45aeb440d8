import {readFileSync} from "node:fs";
import type {NumpyLosses} from "../../lib/lessons/same-numbers/numpy-losses.js";

interface Run {
  learningRate: number;
  epochs: {loss: number}[];
}

// The golden runs hold every gradient's norm and the last parameters too; a page needs the losses.
const {python, numpy, seed, runs} = JSON.parse(readFileSync("data/golden/real-size.json", "utf8"));
const losses: NumpyLosses = {
  python,
  numpy,
  seed,
  runs: runs.map(({learningRate, epochs}: Run) => ({learningRate, losses: epochs.map(({loss}) => loss)}))
};
process.stdout.write(JSON.stringify(losses));
