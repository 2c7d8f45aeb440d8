import {transform} from "sucrase";

/** A cell's TypeScript as JavaScript, line by line; what is no program is left as it is, for others to say why. */
export function withoutTypes(source: string): string {
  try {
    return transform(source, {transforms: ["typescript"], disableESTransforms: true, keepUnusedImports: true})
      .code;
  } catch {
    return source;
  }
}
