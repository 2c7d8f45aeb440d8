import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";

/** Every file and folder within a folder; none when there is no such folder. */
export function within(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: "utf8"}).map((name) => join(folder, name));
}
