import {type Matrix, matrix} from "../../array/matrix.js";
import {backward, forward, type Parameters, update} from "../../network/functional.js";
import {loss} from "../../network/loss.js";
import {LINE_IDS, LINES, type LineId} from "../../network/program.js";

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
  /** The loss on the same images with the updated parameters. */
  lossAfter(): number;
}

/** What a walk begins with. */
export interface WalkInputs {
  readonly parameters: Parameters;
  readonly data: Matrix; // n × 784
  readonly target: Matrix; // n × 10
  readonly learningRate: number;
}

/** Walks through one epoch with the functional version's own functions; each is called when a line first needs it. */
export function createEpochWalk({parameters, data, target, learningRate}: WalkInputs): EpochWalk {
  const activations = once(() => forward(parameters, data));
  const cost = once(() => matrix(1, 1, [loss(activations().output, target)]));
  const gradients = once(() => backward(parameters, data, activations(), target));
  const updated = once(() => update(parameters, gradients(), learningRate));

  const results = {
    parameters: () => parameters,
    forward: activations,
    loss: () => ({loss: cost()}),
    backward: gradients,
    update: updated
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
    lossAfter: once(() => loss(forward(updated(), data).output, target))
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
