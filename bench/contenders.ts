import type {Page} from "playwright-core";
import type {Contender} from "./contender.js";
import {startInPage} from "./in-page.js";
import {type NumpySetup, startInPython} from "./in-python.js";
import type {Task} from "./task.js";

/** The name that this project's fast engine has in the tables. */
export const THIS = "this engine";

/** Where the contenders run, and what they read. */
export interface Places extends Pick<NumpySetup, "pixels" | "labels"> {
  readonly page: Page;
  /** The command of a Python that has NumPy; undefined when there is none. */
  readonly python: string | undefined;
}

/** All that can be compared at a task, on one thread and on two where it has threads. */
export function contenders({images, batch}: Task, {page, python, pixels, labels}: Places): Contender[] {
  const inPage = (name: string, file: string, threads: number, skipsZeros: boolean): Contender => ({
    name,
    threads,
    skipsZeros,
    start: (setup) => startInPage(page, file, setup)
  });
  const numpy = (dtype: NumpySetup["dtype"], threads: number): Contender[] => {
    if (!python) return [];
    const start: Contender["start"] = (setup) => startInPython(python, {...setup, dtype, pixels, labels});
    return [{name: `NumPy ${dtype}`, threads, skipsZeros: false, start}];
  };
  return [
    inPage(THIS, "fast", 1, true),
    ...(batch < images ? [] : [inPage(THIS, "fast", 2, true)]), // its batches need no second
    ...numpy("float64", 1),
    ...numpy("float64", 2),
    ...numpy("float32", 1),
    ...numpy("float32", 2),
    inPage("TensorFlow.js", "tensorflow", 1, false),
    inPage("TensorFlow.js", "tensorflow", 2, false),
    inPage("jax-js", "jax", 1, false),
    inPage("jax-js", "jax", 2, false),
    inPage("plain engine", "plain", 1, true)
  ];
}
