/** The four faults of the card's class. */
export type FaultId = "output" | "target" | "dout" | "call";

/** What there is to find, and what to tell of it. Lines are given without their indentation. */
export interface Fault {
  readonly id: FaultId;
  readonly name: string;
  /** In a few words, to stand behind a line. */
  readonly short: string;
  /** The lines in which it can be seen. */
  readonly lines: readonly string[];
  readonly why: string;
  /** From a first nudge to nearly the line. */
  readonly hints: readonly [string, string, string];
  /** The card's runs that show it. */
  readonly steps: readonly string[];
}

const BACKWARD = "def backward(self, dout=1):";
const GRAD_OUTPUT = "self.grad_output = (self.output - target) / self.x.shape[0]";

/** In the order in which Python would run into them. */
export const FAULTS: readonly Fault[] = [
  {
    id: "output",
    name: "forward does not keep its output",
    short: "self.output is never set",
    lines: ["return self.lin2", GRAD_OUTPUT],
    why: "backward reads self.output, but no line ever sets that field: forward hands lin2 to its caller and keeps nothing under the name output.",
    hints: [
      "A field can be read only after some line has set it. Which field is read, but set by no line?",
      "Look at what the first line of backward reads through self, and search forward for it.",
      "forward ends with return self.lin2. What should it have kept before?"
    ],
    steps: ["output"]
  },
  {
    id: "target",
    name: "backward reads target from outside the class",
    short: "target comes from outside",
    lines: [GRAD_OUTPUT, BACKWARD, "model.backward()"],
    why: "target is neither a field nor an argument. Python then looks for a global variable of that name. In a notebook there may be one, and it need not belong to the images that forward has seen: then a gradient is wrong, and nobody is told.",
    hints: [
      "A method should live on its fields and its arguments. Which name in backward is neither?",
      "The error of the output is a difference of two things. One comes from forward. Where does the other come from?",
      "Look at target in the first line of backward, then at what backward is handed."
    ],
    steps: ["target"]
  },
  {
    id: "dout",
    name: "dout is never used",
    short: "dout is never used",
    lines: [BACKWARD],
    why: "backward takes an argument dout and no line reads it. Whatever a caller hands in, every gradient stays the same. An argument that does nothing promises something that is not kept.",
    hints: [
      "An argument that no line reads does nothing. Is there one?",
      "Compare what each method takes with what its lines use.",
      "Search the body of backward for the name of its only argument."
    ],
    steps: ["dout"]
  },
  {
    id: "call",
    name: "the loop calls update by a wrong name, and without lr",
    short: "misspelt, and without lr",
    lines: ["model.upadte()"],
    why: "Two letters have changed places, so there is no such method. Spelt rightly, the call still fails: update(self, lr) has to be handed the learning rate.",
    hints: [
      "Read the last three lines aloud, letter by letter.",
      "Each call in the loop should be a method of the class, with all that the method asks for.",
      "Compare the last line of the listing with def update(self, lr)."
    ],
    steps: ["misspelt", "without-lr"]
  }
];

/** The fault of that name. */
export function faultOf(id: FaultId): Fault {
  return FAULTS.find((fault) => fault.id === id)!;
}
