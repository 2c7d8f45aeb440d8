import type {Matrix} from "../../../array/matrix.js";
import {forward, type Gradients, type Parameters} from "../../../network/functional.js";
import {type Entry, type GradientCheck, gradientCheck} from "../../../network/gradient-check.js";
import {loss} from "../../../network/loss.js";
import {epsilonAt} from "./epsilon-sweep.js";

/** What is checked: the gradients that the page has written, and what they were computed from. */
export interface Checked {
  readonly data: Matrix; // n × 784
  readonly target: Matrix; // n × 10
  readonly parameters: Parameters;
  readonly gradients: Pick<Gradients, "gradW1" | "gradB1" | "gradW2" | "gradB2">;
}

/** A gradient check, and the two losses that its difference quotient was made from. */
export interface MeasuredCheck extends GradientCheck {
  readonly epsilon: number;
  /** L(w + ε) and L(w − ε). */
  readonly lossAbove: number;
  readonly lossBelow: number;
}

/** The checks of one entry, by the exponent of ε. Each is made once. */
export interface EntryChecks {
  at(exponent: number): MeasuredCheck;
  /** Those that have been made, from the largest ε to the smallest. */
  known(): MeasuredCheck[];
}

/** Checks one entry of the gradients, with ε = 10^exponent. */
export function entryChecks({data, target, parameters, gradients}: Checked, entry: Entry): EntryChecks {
  const checks = new Map<number, MeasuredCheck>();

  function measure(epsilon: number): MeasuredCheck {
    const losses: number[] = []; // gradientCheck asks for L(w + ε), then for L(w − ε)
    const lossOf = (nudged: Parameters) => {
      const value = loss(forward(nudged, data).output, target);
      losses.push(value);
      return value;
    };
    const check = gradientCheck(lossOf, parameters, gradients, entry, epsilon);
    return {...check, epsilon, lossAbove: losses[0], lossBelow: losses[1]};
  }

  return {
    at(exponent) {
      const check = checks.get(exponent) ?? measure(epsilonAt(exponent));
      checks.set(exponent, check);
      return check;
    },
    known: () => [...checks.values()].sort((a, b) => b.epsilon - a.epsilon)
  };
}
