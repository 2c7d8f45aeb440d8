// The lines of the two programs: what each assigns, what it means, and in which of the four functions it stands.

/** The four functions of the program, and the loss between forward and backward. */
export type Step = "parameters" | "forward" | "loss" | "backward" | "update";

/** One line, whatever language it is written in. */
export interface Line {
  readonly step: Step;
  /** The quantity that the line assigns: what lights up. */
  readonly quantity: string;
  /** In the notation of `parseFormula`. */
  readonly formula: string;
  /** What the field calls the quantity. */
  readonly term: string;
  /** The shape of the result as this workbook holds it, rows × columns; n is the number of images. */
  readonly shape: string;
}

/** Every line by the quantity that it assigns, in the order of the program; the updates' names begin with "update". */
export const LINES = {
  w1: line("parameters", "w1", "w1 ∼ 𝒩 ( 0 , 1 )", "weights of the first layer, W₁", "784 × 200"),
  b1: line("parameters", "b1", "b1 = 0", "biases of the first layer, b₁", "1 × 200"),
  w2: line("parameters", "w2", "w2 ∼ 𝒩 ( 0 , 1 )", "weights of the second layer, W₂", "200 × 10"),
  b2: line("parameters", "b2", "b2 = 0", "biases of the second layer, b₂", "1 × 10"),

  lin1: line("forward", "lin1", "lin1 = data · w1 + b1", "pre-activations, z₁", "n × 200"),
  sig1: line("forward", "sig1", "sig1 = σ ( lin1 )", "hidden activations, a₁", "n × 200"),
  lin2: line("forward", "lin2", "lin2 = sig1 · w2 + b2", "pre-activations, z₂", "n × 10"),
  output: line("forward", "output", "output = lin2", "prediction, ŷ", "n × 10"),

  loss: line("loss", "loss", "loss = 1/2n Σ ( output − target )²", "loss, L", "one number"),

  gradOutput: line("backward", "gradOutput", "gradOutput = 1/n ( output − target )", "∂L/∂ŷ", "n × 10"),
  gradLin2: line("backward", "gradLin2", "gradLin2 = gradOutput", "∂L/∂z₂, the error δ₂", "n × 10"),
  gradW2: line("backward", "gradW2", "gradW2 = sig1ᵀ · gradLin2", "∂L/∂W₂", "200 × 10"),
  gradB2: line("backward", "gradB2", "gradB2 = Σimages gradLin2", "∂L/∂b₂", "1 × 10"),
  gradSig1: line("backward", "gradSig1", "gradSig1 = gradLin2 · w2ᵀ", "∂L/∂a₁", "n × 200"),
  gradLin1: line(
    "backward",
    "gradLin1",
    "gradLin1 = sig1 ⊙ ( 1 − sig1 ) ⊙ gradSig1",
    "∂L/∂z₁, the error δ₁",
    "n × 200"
  ),
  gradW1: line("backward", "gradW1", "gradW1 = dataᵀ · gradLin1", "∂L/∂W₁", "784 × 200"),
  gradB1: line("backward", "gradB1", "gradB1 = Σimages gradLin1", "∂L/∂b₁", "1 × 200"),

  updateW2: line("update", "w2", "w2 ← w2 − lr · gradW2", "a step of gradient descent", "200 × 10"),
  updateB2: line("update", "b2", "b2 ← b2 − lr · gradB2", "a step of gradient descent", "1 × 10"),
  updateW1: line("update", "w1", "w1 ← w1 − lr · gradW1", "a step of gradient descent", "784 × 200"),
  updateB1: line("update", "b1", "b1 ← b1 − lr · gradB1", "a step of gradient descent", "1 × 200")
} as const satisfies Record<string, Line>;

function line(step: Step, quantity: string, formula: string, term: string, shape: string): Line {
  return {step, quantity, formula, term, shape};
}

/**
 * The shape that NumPy gives, from this workbook's: "(784, 200)" for "784 × 200", and "(200,)" for "1 × 200". NumPy's
 * biases and their gradients have one axis; a `Matrix` always has two, so here they are one row. A number's is "()".
 */
export function numpyShape(shape: string): string {
  const axes = shape.split(" × ");
  if (axes.length < 2) return "()";
  return axes[0] === "1" ? `(${axes[1]},)` : `(${axes.join(", ")})`;
}

/** The name of a line: the quantity that it assigns, or "update" and the parameter. */
export type LineId = keyof typeof LINES;

/** Every line's name, in the order of the program. */
export const LINE_IDS = Object.keys(LINES) as LineId[];

/** The two versions of the program. */
export type Version = "functional" | "class";

/** One line as it is written in both languages; lines that belong together are parted by "\n". */
export interface Code {
  readonly numpy: string;
  readonly typescript: string;
}

/** The lines of both versions, as they stand in the sources. */
export type Program = Readonly<Record<Version, Readonly<Record<LineId, Code>>>>;

const OTHER_NAMES: Record<string, string> = {lr: "learningRate", x: "data"};
const QUANTITIES = new Set<string>([
  ...Object.values(LINES).map(({quantity}) => quantity),
  "data",
  "target",
  "learningRate"
]);

/**
 * The quantity that a name in the code stands for, with or without `this.` or `self.`: "gradW2" for `self.grad_w2`,
 * "data" for `x`, the argument of the class's `forward`. Undefined when it is none of the program's quantities.
 */
export function quantityOf(name: string): string | undefined {
  const own = name.replace(/^(this|self)\./, "");
  const camel = own.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const quantity = OTHER_NAMES[camel] ?? camel;
  return QUANTITIES.has(quantity) ? quantity : undefined;
}
