/** Why a line that a reader picked is none of the four faults, by what the line begins with. */
const REASONS: Record<string, string> = {
  "import numpy": "This line brings in NumPy under its usual name. It is in order.",
  "class NetNumpy": "A class without a parent class is in order, and so is its name.",
  "def __init__":
    "__init__ runs when an object is made. It takes only self here, as the sizes are written into its lines.",
  "self.w1 = np": "784 pixels to 200 hidden units, standard normal: the functional program's w1.",
  "self.b1 = np": "One bias for each of the 200 hidden units, zero at first: as in the functional program.",
  "self.w2 = np": "200 hidden units to 10 classes, standard normal: the functional program's w2.",
  "self.b2 = np": "One bias for each of the 10 classes, zero at first: as in the functional program.",
  "def forward": "forward takes the images as its argument x, and that is all it needs from outside.",
  "self.x = x": "backward needs the images again for gradW1, so forward keeps them. Well done by the card.",
  "self.lin1 =":
    "data · w1 + b1, with fields in place of variables. The shapes meet: n × 784 times 784 × 200.",
  "self.sig1 =":
    "You are on to something: sigmoid is defined nowhere in the listing. It is missing, as n_epoch and lr are, and the runs below show it. Yet it is none of the four faults: the card takes it as known.",
  "self.lin2 =": "sig1 · w2 + b2, and the result is kept in lin2. The line itself is in order.",
  "self.grad_lin2":
    "output is lin2 itself, so the gradient of the one is the gradient of the other. In order.",
  "self.grad_w2": "sig1ᵀ · gradLin2: 200 × n times n × 10 gives 200 × 10, the shape of w2. In order.",
  "self.grad_b2":
    "b2 was added to every row, so its gradient is the sum over the rows. axis=0 is the right axis.",
  "self.grad_sig1": "gradLin2 · w2ᵀ: n × 10 times 10 × 200 gives n × 200, the shape of sig1. In order.",
  "self.grad_lin1": "sig1 · (1 − sig1) is the slope of the sigmoid, and sig1 was kept by forward. In order.",
  "self.grad_w1":
    "dataᵀ · gradLin1: 784 × n times n × 200 gives 784 × 200, the shape of w1. x was kept by forward.",
  "self.grad_b1":
    "b1 was added to every row, so its gradient is the sum over the rows. axis=0 is the right axis.",
  "def update":
    "update takes the learning rate as an argument. The definition is in order; look at how it is called.",
  "self.w2 -=": "A step against the gradient, with lr from the argument. In order.",
  "self.b2 -=": "A step against the gradient, with lr from the argument. In order.",
  "self.w1 -=": "A step against the gradient, with lr from the argument. In order.",
  "self.b1 -=": "A step against the gradient, with lr from the argument. In order.",
  "model = ": "An object is made, and __init__ draws its weights. In order.",
  "for epoch":
    "You are on to something: n_epoch is defined nowhere in the listing. It is missing, as sigmoid and lr are, and the runs below show it. Yet it is none of the four faults: the card leaves it to the reader.",
  "output = model":
    "forward is handed the images and returns the output. The loop does not use it: it never computes the loss. That is a pity, but it stops nothing."
};

/** Why this line, given without its indentation, is none of the four faults. Throws a RangeError when there is none. */
export function reasonFor(line: string): string {
  const start = Object.keys(REASONS).find((begins) => line.startsWith(begins));
  if (start === undefined)
    throw new RangeError(`reasonFor: expected a line of the card's class, got "${line}"`);
  return REASONS[start];
}
