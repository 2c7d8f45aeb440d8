/** The faults of the original class. */
export type FaultId = "output" | "target" | "dout" | "misspelt" | "without-lr";

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
  /** The recorded run that shows it. */
  readonly step: string;
}

const BACKWARD = "def backward(self, dout=1):";
const GRAD_OUTPUT = "grad_output = (self.output - target)/target.shape[0]";
const CALL = "model.upadte()";

/** In the order in which Python would run into them. */
export const FAULTS: readonly Fault[] = [
  {
    id: "output",
    name: "forward does not keep its output",
    short: "self.output is never set",
    lines: ["return lin2", GRAD_OUTPUT],
    why: "backward reads self.output, but no line ever sets that field: forward returns lin2 to its caller and keeps nothing under the name output.",
    hints: [
      "A field can be read only after some line has set it. Which field is read, but set by no line?",
      "Look at what the first line of backward reads through self, and search forward for it.",
      "forward ends with return lin2. What should it have kept before?"
    ],
    step: "output"
  },
  {
    id: "target",
    name: "backward reads target from outside the class",
    short: "target comes from outside",
    lines: [GRAD_OUTPUT, BACKWARD, "model.backward()"],
    why: "target is neither a field nor an argument. Python then looks for a global variable of that name. In a notebook there may be one, and it may belong to other images than forward has seen: then the gradient is wrong, and nothing says so.",
    hints: [
      "A method should live on its fields and its arguments. Which name in backward is neither?",
      "The error of the output is a difference of two things. One comes from forward. Where does the other come from?",
      "Look at target in the first line of backward, then at the arguments of backward."
    ],
    step: "target"
  },
  {
    id: "dout",
    name: "dout is never used",
    short: "dout is never used",
    lines: [BACKWARD],
    why: "backward takes an argument dout and no line reads it. Whatever a caller passes, every gradient stays the same.",
    hints: [
      "An argument that no line reads does nothing. Is there one?",
      "Compare what each method takes with what its lines use.",
      "Search the body of backward for the name of its only argument."
    ],
    step: "dout"
  },
  {
    id: "misspelt",
    name: "the loop calls update by a wrong name",
    short: "misspelt",
    lines: [CALL],
    why: "Two letters have changed places, so the object has no such method.",
    hints: [
      "Read the last three lines aloud, letter by letter.",
      "Each call in the loop should be a method of the class. Is it?",
      "Compare the last line of the listing with def update(self, lr)."
    ],
    step: "misspelt"
  },
  {
    id: "without-lr",
    name: "the loop calls update without lr",
    short: "without lr",
    lines: [CALL],
    why: "Spelt correctly, the call still fails: update(self, lr) has no default for the learning rate, and the loop passes none.",
    hints: [
      "Compare the arguments of each method with those that the loop passes.",
      "One of the three methods takes an argument that has no default, and gets none.",
      "What does update need to know about the length of its step?"
    ],
    step: "without-lr"
  }
];

/** The fault of that name. */
export function faultOf(id: FaultId): Fault {
  return FAULTS.find((fault) => fault.id === id)!;
}
