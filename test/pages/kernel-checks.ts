// What kernel.test.ts has the browser do: bundled, and run in a page.
import {onePart} from "../../lib/digits/digit-parts.js";
import {slice} from "../../lib/digits/digits.js";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import type {Engine, Evaluation} from "../../lib/training/engine.js";
import {hireCrew, share} from "../../lib/training/fast/crew.js";
import type {CrewShard} from "../../lib/training/fast/crew-shard.js";
import {createFastEngine, type Hire} from "../../lib/training/fast/fast-engine.js";
import {places} from "../../lib/training/fast/pack.js";
import {createRemoteShard} from "../../lib/training/fast/remote-shard.js";
import {scaledParameters} from "../../lib/training/scaled-parameters.js";
import {createTrainer} from "../../lib/training/trainer.js";
import {packed} from "../digits/packed.js";
import {
  AS_WRITTEN,
  compareEngines,
  type Distances,
  engineInputs,
  FAN_IN,
  matrixDistances,
  nobody,
  stableRate,
  type Training
} from "../training/fast/compare.js";
import {compareGolden, type Golden} from "../training/fast/golden.js";
import {sigmoidErrors} from "../training/fast/sigmoid-errors.js";

/** A compiled kernel of this folder. */
type KernelFile = "relaxed.wasm" | "plain.wasm";

const set = embeddedDigits(0, 6000, 1000);

function bytesOf(file: KernelFile): Promise<ArrayBuffer> {
  return fetch(file).then((response) => response.arrayBuffer());
}

async function kernelOf(file: KernelFile): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await bytesOf(file));
}

/** The first images of the embedded set, with 200 hidden units and the weights as written. */
function training(train: number, changed: Partial<Training> = {}): Training {
  return {
    train: slice(set.train, 0, train),
    test: slice(set.test, 0, Math.ceil(train / 10)),
    hidden: 200,
    seed: 0,
    ...AS_WRITTEN,
    learningRate: 0.01,
    epochs: 0,
    ...changed
  };
}

/** Everything that an engine told and computed in three epochs. */
async function trained(engine: Engine, of: Training) {
  const told: Evaluation[] = [await engine.start(scaledParameters(of))];
  for (let epoch = 0; epoch < 3; epoch++) told.push(await engine.epoch(of.learningRate));
  const losses = {data: told.map(({loss}) => loss)};
  const right = {data: told.flatMap((one) => [one.trainAccuracy, one.testAccuracy])};
  return {losses, right, ...engine.parameters(), ...engine.gradients()};
}

/** Takes on so many workers besides the calling thread, and notes them. */
function hireInto(crew: CrewShard[], workers: number): Hire {
  return async (module, _, {hidden}) => {
    for (let i = 0; i < workers; i++) crew.push(createRemoteShard(module, hidden));
    return crew;
  };
}

const checks = {
  async validates(file: KernelFile): Promise<boolean> {
    return WebAssembly.validate(await bytesOf(file));
  },

  async sigmoid(file: KernelFile) {
    return sigmoidErrors(await kernelOf(file));
  },

  async golden(file: KernelFile, golden: Golden): Promise<Distances[]> {
    const kernel = await kernelOf(file);
    return (await Promise.all(golden.runs.map((run) => compareGolden(kernel, golden, run)))).flat();
  },

  /** Both engines at the first weights, on 6,000 images. */
  async gradients(file: KernelFile): Promise<Distances> {
    const [{trainAccuracy, testAccuracy, ...distances}] = await compareEngines(
      await kernelOf(file),
      training(6000)
    );
    return distances;
  },

  /** Both engines through 20 epochs of 300 images, at half of 2/λ. */
  async curve(file: KernelFile, batch: number): Promise<Distances[]> {
    const usual = training(300, {batch, epochs: 20});
    const learningRate = stableRate(scaledParameters(usual), usual.train);
    return compareEngines(await kernelOf(file), {...usual, learningRate});
  },

  /** Both engines through two epochs of so many images. */
  async shape(file: KernelFile, images: number, batch: number, hidden: number): Promise<Distances[]> {
    const odd = training(images, {batch, hidden, ...FAN_IN, epochs: 2, seed: images});
    return compareEngines(await kernelOf(file), odd);
  },

  /** How far three epochs with the help of so many workers are from one thread's, and whether they are the same a second time. */
  async crew(workers: number, images: number): Promise<{distances: Distances; same: boolean; name: string}> {
    const kernel = await kernelOf("relaxed.wasm");
    const of = training(images, {learningRate: 0.01});
    const alone = await trained(createFastEngine(engineInputs(of), kernel, nobody), of);
    const runs = [];
    let name = "";
    for (let run = 0; run < 2; run++) {
      const crew: CrewShard[] = [];
      const engine = createFastEngine(engineInputs(of), kernel, hireInto(crew, workers));
      runs.push(await trained(engine, of));
      name = engine.name;
      for (const shard of crew) shard.end();
    }
    const bits = runs.map((run) => JSON.stringify(Object.values(run).map(({data}) => [...data])));
    return {distances: matrixDistances(runs[0], alone), same: bits[0] === bits[1], name};
  },

  /** The crew that `hireCrew` finds worth its while for so many images, and how far it is from one thread. */
  async hired(images: number): Promise<{workers: number; processors: number; distances: Distances}> {
    const kernel = await kernelOf("relaxed.wasm");
    const of = training(images);
    let crew: CrewShard[] = [];
    const hire: Hire = async (...hiring) => {
      crew = await hireCrew(...hiring);
      return crew;
    };
    const together = await trained(createFastEngine(engineInputs(of), kernel, hire), of);
    const alone = await trained(createFastEngine(engineInputs(of), kernel, nobody), of);
    for (const shard of crew) shard.end();
    const processors = navigator.hardwareConcurrency;
    return {workers: crew.length, processors, distances: matrixDistances(together, alone)};
  },

  /** Ends a worker in the middle of a pass; gives what came of that pass. */
  async endMidPass(): Promise<"nothing" | "answered" | "failed"> {
    const kernel = await kernelOf("relaxed.wasm");
    const {train, test, hidden} = training(6000);
    const shardOf = async (images: number) => {
      const shard = createRemoteShard(kernel, hidden);
      await share([shard], onePart({train: slice(train, 0, images), test}));
      return shard;
    };
    const pass = (shard: CrewShard) => shard.pass(zeroParameters(hidden), 6000);
    const [ended, other, quick] = await Promise.all([6000, 6000, 1].map(shardOf));
    await Promise.all([ended, other, quick].map(pass));
    let outcome: "nothing" | "answered" | "failed" | "begun" = "nothing";
    while (outcome !== "begun") {
      outcome = "begun";
      pass(ended).then(
        () => {
          outcome = "answered";
        },
        () => {
          outcome = "failed";
        }
      );
      await pass(quick); // and again, should the machine have been so busy that the long pass was over first
    }
    ended.end();
    await pass(other); // by now the ended one would have answered
    for (const shard of [other, quick]) shard.end();
    return outcome === "begun" ? "nothing" : outcome;
  },

  /** What a worker answers whose hidden units fill no panels. */
  async broken(hidden: number): Promise<string> {
    const shard = createRemoteShard(await kernelOf("relaxed.wasm"), hidden);
    const answer = await share([shard], onePart(training(10))).then(
      () => "an answer",
      ({message}: Error) => message
    );
    shard.end();
    return answer;
  },

  /** A trainer on 6,000 images, ended while it plays, after its first epoch; gives the engine's name. */
  async endTrainer(): Promise<string> {
    const {hidden, seed, scale1, scale2} = training(6000);
    const settings = {hidden, seed, scale1, scale2};
    const trainer = createTrainer(settings, packed(set, 3), 0.01, await kernelOf("relaxed.wasm"));
    trainer.play();
    for await (const {engine, records} of trainer) {
      if (records.every(({epoch}) => epoch === 0)) continue;
      trainer.end();
      return engine;
    }
    return "no epoch";
  }
};

/** Packed parameters, all zero. */
function zeroParameters(hidden: number): Float32Array<ArrayBuffer> {
  return new Float32Array(places({inputs: 784, hidden, outputs: 10}).length);
}

/** What a page can be asked for, by name. */
export type Checks = typeof checks;

Object.assign(globalThis, {checks});
