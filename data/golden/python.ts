import {spawnSync} from "node:child_process";

/** The first Python that has NumPy: on the PATH, or the system's own. Undefined when there is none. */
export function findNumpy(): string | undefined {
  return ["python3", "python", "/usr/bin/python3"].find(
    (command) => spawnSync(command, ["-c", "import numpy"]).status === 0
  );
}

/** What a program prints. Throws an Error with what Python says when the program fails. */
export function runPython(python: string, program: string): string {
  const {status, stdout, stderr} = spawnSync(python, ["-"], {input: program, encoding: "utf8"});
  if (status !== 0) throw new Error(`${python}: ${stderr}`);
  return stdout;
}
