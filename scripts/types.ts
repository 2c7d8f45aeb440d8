// npm run types: checks the types of the program, and of every cell of every page, which Framework never does.
import {spawnSync} from "node:child_process";
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {pageCells} from "./pages/page-blocks.js";
import {pageModules} from "./pages/page-modules.js";
import {pageFiles} from "./pages/pages.js";

const FOLDER = "src/.observablehq/types"; // ignored by git, and by Framework

/** Runs the compiler on a project; gives what it prints, and whether it found nothing. */
function check(project: string): {text: string; ok: boolean} {
  const {stdout, stderr, status} = spawnSync(
    "npx",
    ["--no-install", "tsc", "--pretty", "false", "-p", project],
    {
      encoding: "utf8",
      shell: process.platform === "win32"
    }
  );
  return {text: stdout + (status === 0 ? "" : stderr), ok: status === 0};
}

rmSync(FOLDER, {recursive: true, force: true});
const places = new Map<string, {page: string; shift: number}>();
for (const page of pageFiles()) {
  const name = relative("src", page).replaceAll("\\", "/").replace(/\.md$/, "");
  try {
    for (const {path, text, pageLine, codeLine} of pageModules(
      name,
      pageCells(readFileSync(page, "utf8")),
      relative(FOLDER, "src")
    )) {
      const file = join(FOLDER, path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, text);
      places.set(file.replaceAll("\\", "/"), {page, shift: pageLine - codeLine});
    }
  } catch (error) {
    throw new SyntaxError(`${page}: ${(error as Error).message}`);
  }
}
writeFileSync(
  join(FOLDER, "tsconfig.json"),
  JSON.stringify({
    extends: relative(FOLDER, "tsconfig.json"),
    compilerOptions: {noUnusedLocals: false, noUnusedParameters: false, rootDir: relative(FOLDER, ".")},
    include: [
      "**/*.ts",
      ...["scripts/pages/framework-globals.d.ts", "lib/charts/htl.d.ts", "src/data/stdlib.d.ts"].map((file) =>
        relative(FOLDER, file)
      )
    ],
    exclude: []
  })
);

const program = check("tsconfig.json");
const pages = check(FOLDER);
process.stdout.write(program.text);
process.stdout.write(
  pages.text.replace(/^(\S+?\.ts)\((\d+),(\d+)\)/gm, (all, file: string, line: string, column: string) => {
    const place = places.get(file.replaceAll("\\", "/"));
    return place ? `${place.page}(${Number(line) + place.shift},${column})` : all;
  })
);
process.exitCode = program.ok && pages.ok ? 0 : 1;
