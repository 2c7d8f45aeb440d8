import {
  type Activations,
  type Gradients,
  type Parameters,
  SIZES,
  type Sizes
} from "../../network/functional.js";

/** Every quantity of the two programs, by its name in TypeScript. The compiler sees to it that none is left out. */
export type Quantity =
  | "data"
  | "target"
  | keyof Parameters
  | keyof Activations
  | "loss"
  | keyof Gradients
  | "learningRate"
  | "epochs";

/** What the glossary says of a quantity. */
export interface GlossaryEntry {
  readonly numpy: string;
  readonly formula: string;
  /** Rows × columns as this workbook holds it; n is the number of images. `numpyShape` gives NumPy's. */
  readonly shape: string;
  /** What the field calls it. */
  readonly term: string;
  /** One sentence. */
  readonly meaning: string;
}

const {inputs, hidden, outputs}: Sizes = SIZES;
const W1 = `${inputs} × ${hidden}`;
const B1 = `1 × ${hidden}`;
const W2 = `${hidden} × ${outputs}`;
const B2 = `1 × ${outputs}`;
const DATA = `n × ${inputs}`;
const HIDDEN = `n × ${hidden}`;
const OUTPUT = `n × ${outputs}`;
const NUMBER = "one number";

/** The quantities in the order in which the programs come to them. */
export const GLOSSARY: Readonly<Record<Quantity, GlossaryEntry>> = {
  data: {
    numpy: "data",
    formula: "X",
    shape: DATA,
    term: "inputs",
    meaning: "The images, one per row, one pixel per column: 0 is paper, 1 is full ink."
  },
  target: {
    numpy: "target",
    formula: "Y",
    shape: OUTPUT,
    term: "one-hot labels",
    meaning: "What the output should be: a 1 in the column of the image’s digit, 0 elsewhere."
  },
  w1: {
    numpy: "w1",
    formula: "W₁",
    shape: W1,
    term: "weights of the hidden layer",
    meaning: "How much each pixel adds to each hidden unit’s sum."
  },
  b1: {
    numpy: "b1",
    formula: "b₁",
    shape: B1,
    term: "biases of the hidden layer",
    meaning: "What each hidden unit starts from before the pixels add to it."
  },
  w2: {
    numpy: "w2",
    formula: "W₂",
    shape: W2,
    term: "weights of the output layer",
    meaning: "How much each hidden unit adds to each digit’s output."
  },
  b2: {
    numpy: "b2",
    formula: "b₂",
    shape: B2,
    term: "biases of the output layer",
    meaning: "What each output starts from before the hidden units add to it."
  },
  lin1: {
    numpy: "lin1",
    formula: "z₁ = X·W₁ + b₁",
    shape: HIDDEN,
    term: "pre-activations of the hidden layer",
    meaning: "Each hidden unit’s weighted sum of the pixels, before the sigmoid."
  },
  sig1: {
    numpy: "sig1",
    formula: "a₁ = σ(z₁)",
    shape: HIDDEN,
    term: "hidden activations",
    meaning: "The weighted sums, squeezed between 0 and 1 by the sigmoid."
  },
  lin2: {
    numpy: "lin2",
    formula: "z₂ = a₁·W₂ + b₂",
    shape: OUTPUT,
    term: "pre-activations of the output layer",
    meaning: "Each digit’s weighted sum of the hidden activations."
  },
  output: {
    numpy: "output",
    formula: "ŷ = z₂",
    shape: OUTPUT,
    term: "prediction",
    meaning: "lin2 under another name: the digit with the largest output is the network’s answer."
  },
  loss: {
    numpy: "loss",
    formula: "L = 1/(2n) · Σ (ŷ − Y)²",
    shape: NUMBER,
    term: "loss: half the squared error, summed over the ten outputs, averaged over the images",
    meaning: "How wrong the outputs are. The programs follow its gradient and never compute it."
  },
  gradOutput: {
    numpy: "grad_output",
    formula: "∂L/∂ŷ = (ŷ − Y)/n",
    shape: OUTPUT,
    term: "gradient with respect to the prediction",
    meaning: "How fast the loss changes with each output. The backward pass begins here."
  },
  gradLin2: {
    numpy: "grad_lin2",
    formula: "∂L/∂z₂ = ∂L/∂ŷ",
    shape: OUTPUT,
    term: "error signal of the output layer, δ₂",
    meaning: "gradOutput under another name, because output and lin2 are the same."
  },
  gradW2: {
    numpy: "grad_w2",
    formula: "∂L/∂W₂ = a₁ᵀ·∂L/∂z₂",
    shape: W2,
    term: "gradient with respect to the output weights",
    meaning: "How fast the loss changes with each weight of w2, summed over the images."
  },
  gradB2: {
    numpy: "grad_b2",
    formula: "∂L/∂b₂ = Σ ∂L/∂z₂ over the images",
    shape: B2,
    term: "gradient with respect to the output biases",
    meaning: "How fast the loss changes with each entry of b2, summed over the images (axis=0)."
  },
  gradSig1: {
    numpy: "grad_sig1",
    formula: "∂L/∂a₁ = ∂L/∂z₂·W₂ᵀ",
    shape: HIDDEN,
    term: "gradient with respect to the hidden activations",
    meaning: "How fast the loss changes with each hidden activation: the errors, passed back through w2."
  },
  gradLin1: {
    numpy: "grad_lin1",
    formula: "∂L/∂z₁ = a₁(1 − a₁) ∂L/∂a₁",
    shape: HIDDEN,
    term: "error signal of the hidden layer, δ₁",
    meaning: "How fast the loss changes with each weighted sum: almost nothing where sig1 is near 0 or 1."
  },
  gradW1: {
    numpy: "grad_w1",
    formula: "∂L/∂W₁ = Xᵀ·∂L/∂z₁",
    shape: W1,
    term: "gradient with respect to the hidden weights",
    meaning: "How fast the loss changes with each weight of w1, summed over the images."
  },
  gradB1: {
    numpy: "grad_b1",
    formula: "∂L/∂b₁ = Σ ∂L/∂z₁ over the images",
    shape: B1,
    term: "gradient with respect to the hidden biases",
    meaning: "How fast the loss changes with each entry of b1, summed over the images (axis=0)."
  },
  learningRate: {
    numpy: "lr",
    formula: "η",
    shape: NUMBER,
    term: "learning rate",
    meaning: "The length of a step: each parameter loses this times its gradient."
  },
  epochs: {
    numpy: "n_epoch",
    formula: "T",
    shape: NUMBER,
    term: "number of epochs",
    meaning: "How often the program passes over all the images."
  }
};
