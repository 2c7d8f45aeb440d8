import {type Matrix, matrix} from "../../array/matrix.js";
import type {Activations, Gradients, Parameters} from "../../network/functional.js";
import {LINE_IDS, LINES, type LineId} from "../../network/program.js";

/** All that one epoch computes, from the parameters that it starts with. */
export interface Epoch {
  readonly start: Parameters;
  readonly activations: Activations;
  readonly cost: number;
  readonly gradients: Gradients;
  readonly updated: Parameters;
}

/** Runs one epoch on some images, n × 784, and their targets, n × 10: the page's own function. */
export type RunEpoch = (start: Parameters | undefined, data: Matrix, target: Matrix) => Epoch;

/** A variable of the program that exists at some position. */
export interface Variable {
  readonly name: string;
  readonly value: Matrix;
}

/** What one line did. */
export interface Change extends Variable {
  readonly id: LineId;
  /** What the variable was before, if it was there already. */
  readonly before: Matrix | undefined;
  /** The name under which the very same matrix was there already: `output = lin2` computes nothing. */
  readonly alias: string | undefined;
}

/** One epoch, line by line. Position p means that the first p lines have run, 0 to `LINE_IDS.length`. */
export interface EpochWalk {
  /** All variables at a position: data and target first, then in the order in which the lines create them. */
  variables(position: number): Variable[];
  /** What the line that led to a position did; undefined at position 0. */
  change(position: number): Change | undefined;
  /** The loss on these images, and the loss on the same images with the updated parameters. */
  losses(): {readonly before: number; readonly after: number};
}

/** Walks through what `run` computes from these images; it is called when its results are first needed. */
export function createEpochWalk(run: RunEpoch, data: Matrix, target: Matrix): EpochWalk {
  const epoch = once(() => run(undefined, data, target));
  const cost = once(() => matrix(1, 1, [epoch().cost]));
  const results = {
    parameters: () => epoch().start,
    forward: () => epoch().activations,
    loss: () => ({loss: cost()}),
    backward: () => epoch().gradients,
    update: () => epoch().updated
  };
  const valueOf = (id: LineId) => {
    const {step, quantity} = LINES[id];
    return (results[step]() as unknown as Record<string, Matrix>)[quantity];
  };

  function variables(position: number): Variable[] {
    const values = new Map([
      ["data", data],
      ["target", target]
    ]);
    for (const id of LINE_IDS.slice(0, position)) values.set(LINES[id].quantity, valueOf(id));
    return Array.from(values, ([name, value]) => ({name, value}));
  }

  return {
    variables,
    change(position) {
      const id = LINE_IDS[position - 1];
      if (id === undefined) return undefined;
      const name = LINES[id].quantity;
      const value = valueOf(id);
      const earlier = variables(position - 1);
      return {
        id,
        name,
        value,
        before: earlier.find((variable) => variable.name === name)?.value,
        alias: earlier.find((variable) => variable.value === value)?.name
      };
    },
    losses: once(() => ({before: epoch().cost, after: run(epoch().updated, data, target).cost}))
  };
}

/** The function's result, computed at the first call. */
function once<T>(compute: () => T): () => T {
  let result: {value: T} | undefined;
  return () => {
    result ??= {value: compute()};
    return result.value;
  };
}
