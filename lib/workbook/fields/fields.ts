import type {Matrix} from "../../array/matrix.js";
import type {Net} from "../../network/net.js";

/** The methods of the class that set fields. */
export type Method = "constructor" | "forward" | "backward";

/** Every field of `Net` and the method that sets it first, in the order in which they are set. */
export const FIELDS = {
  w1: "constructor",
  b1: "constructor",
  w2: "constructor",
  b2: "constructor",
  data: "forward",
  lin1: "forward",
  sig1: "forward",
  lin2: "forward",
  output: "forward",
  gradOutput: "backward",
  gradLin2: "backward",
  gradW2: "backward",
  gradB2: "backward",
  gradSig1: "backward",
  gradLin1: "backward",
  gradW1: "backward",
  gradB1: "backward"
} as const satisfies Record<string, Method>;

/** The name of a field. */
export type FieldName = keyof typeof FIELDS;

/** What an object's fields hold at one moment. */
export type Fields = Readonly<Partial<Record<FieldName, Matrix>>>;

/** The fields that are set, as they are now; a later call of the object's methods does not change them. */
export function fieldsOf(net: Net): Fields {
  const names = Object.keys(FIELDS) as FieldName[];
  return Object.fromEntries(names.map((name) => [name, net[name]] as const).filter(([, matrix]) => matrix));
}

/** One field after a call. */
export interface FieldState {
  readonly name: FieldName;
  readonly setBy: Method;
  /** Undefined while no call has set it. */
  readonly matrix: Matrix | undefined;
  /** What the call did to it. */
  readonly change: "absent" | "new" | "changed" | "kept";
  /** An earlier field that holds the very same matrix. */
  readonly sameAs: FieldName | undefined;
}

/** What a call did to every field, from what they held before it and after it. */
export function fieldStates(before: Fields, after: Fields): FieldState[] {
  const names = Object.keys(FIELDS) as FieldName[];
  return names.map((name, i) => {
    const matrix = after[name];
    const sameAs = matrix && names.slice(0, i).find((other) => after[other] === matrix);
    return {name, setBy: FIELDS[name], matrix, change: changeOf(before[name], matrix), sameAs};
  });
}

function changeOf(before: Matrix | undefined, after: Matrix | undefined): FieldState["change"] {
  if (!after) return "absent";
  if (!before) return "new";
  return before === after ? "kept" : "changed";
}
