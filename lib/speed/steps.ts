/** The steps from the loop of the definition to the engine that trains, in the order in which the page takes them. */
export const STEPS = [
  {id: "naive", name: "Naive loop"},
  {id: "loop-order", name: "Loop order"},
  {id: "skip-zeros", name: "Skipping zeros"},
  {id: "running-sums", name: "Running sums"},
  {id: "simd", name: "SIMD"},
  {id: "workers", name: "Workers"}
] as const;

/** A step's name in code. */
export type StepId = (typeof STEPS)[number]["id"];
