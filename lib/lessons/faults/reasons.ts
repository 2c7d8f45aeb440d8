/** Why a line that a reader picked is none of the faults, by what the line begins with. */
const REASONS: Record<string, string> = {
  "class NetNumpy": "A class without a parent class is fine, and so is its name.",
  "def __init__":
    "__init__ runs when an object is made. It takes only self here, because the sizes are written into its lines.",
  "self.w1 = np": "784 pixels to 200 hidden units, standard normal: the w1 of the first program.",
  "self.b1 = np": "One bias for each of the 200 hidden units, zero at first: as in the first program.",
  "self.w2 = np": "200 hidden units to 10 classes, standard normal: the w2 of the first program.",
  "self.b2 = np": "One bias for each of the 10 classes, zero at first: as in the first program.",
  "def forward": "forward takes the images as its argument x, and that is all it needs from outside.",
  "self.data = x":
    "backward needs the images again for grad_w1, so forward keeps them in a field. Nothing wrong here.",
  "lin1 =":
    "The shapes meet: n × 784 times 784 × 200. backward never reads lin1, so a local variable is enough.",
  "self.sig1 =":
    "You're on to something: sigmoid is defined nowhere in the listing. It is missing, as n_epoch and lr are, and the runs below show it. It isn't one of the five faults: the program takes it as known.",
  "lin2 =": "The shapes meet: n × 200 times 200 × 10. This line is fine; look at what becomes of lin2.",
  "grad_lin2 =":
    "The output is lin2 itself, so the gradient of the one is the gradient of the other. This line is fine.",
  "self.grad_w2 =":
    "sig1ᵀ · grad_lin2: 200 × n times n × 10 gives 200 × 10, the shape of w2. This line is fine.",
  "self.grad_b2 =":
    "b2 was added to the row of every image, so its gradient is the sum over the images. axis=0 adds up along the first axis, down each column: one sum for each of the 10 classes.",
  "grad_sig1 =":
    "grad_lin2 · w2ᵀ: n × 10 times 10 × 200 gives n × 200, the shape of sig1. This line is fine.",
  "grad_lin1 =":
    "sig1 · (1 − sig1) is the derivative of the sigmoid, and forward has kept sig1. This line is fine.",
  "self.grad_w1 =":
    "dataᵀ · grad_lin1: 784 × n times n × 200 gives 784 × 200, the shape of w1. forward has kept the data.",
  "self.grad_b1 =":
    "b1 was added to the row of every image, so its gradient is the sum over the images. axis=0 adds up along the first axis, down each column: one sum for each of the 200 hidden units.",
  "def update":
    "update takes the learning rate as an argument. The definition is fine; look at how it is called.",
  "self.w2 -=": "A step against the gradient, with lr from the argument. This line is fine.",
  "self.b2 -=": "A step against the gradient, with lr from the argument. This line is fine.",
  "self.w1 -=": "A step against the gradient, with lr from the argument. This line is fine.",
  "self.b1 -=": "A step against the gradient, with lr from the argument. This line is fine.",
  "#": "A comment. Python skips it.",
  "model = ": "An object is made, and __init__ draws its weights. This line is fine.",
  "for epoch":
    "You're on to something: n_epoch is defined nowhere in the listing. It is missing, as sigmoid and lr are, and the runs below show it. It isn't one of the five faults: the program leaves it to the reader.",
  "output = model":
    "forward gets the images and returns the output. The loop does nothing with it: the loss is never computed. That's a pity, but it stops nothing."
};

/** Why this line, given without its indentation, is none of the faults. Throws a RangeError when there is no reason. */
export function reasonFor(line: string): string {
  const start = Object.keys(REASONS).find((begins) => line.startsWith(begins));
  if (start === undefined)
    throw new RangeError(`reasonFor: expected a line of the original class, got "${line}"`);
  return REASONS[start];
}
