import {readdirSync} from "node:fs";
import {type DigitStore, openDigits} from "../../lib/digits/digit-store.js";
import type {Site} from "./site.js";

/** The digits of a site that is being served: those that its pages show. */
export function openSiteDigits(site: Site): Promise<DigitStore> {
  const files = readdirSync("dist/_file/data/digits");
  const url = (start: string, end: string) => {
    const name = files.find((file) => file.startsWith(start) && file.endsWith(end));
    return `${site.url}_file/data/digits/${name}`;
  };
  return openDigits({
    manifest: url("digits.", ".json"),
    first: url("first.", ".bin"),
    rest: url("rest.", ".bin")
  });
}
