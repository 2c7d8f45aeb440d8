import * as network from "../../network/index.js";
import type {Notebook} from "../notebook.js";
import type {Scope} from "./compile.js";

// What Framework gives to each cell, and does not have to load.
const OF_FRAMEWORK = [
  "display",
  "view",
  "invalidation",
  "visibility",
  "width",
  "dark",
  "now",
  "Generators",
  "Mutable"
];

const NETWORK = /(^|\/)lib\/network\/index\.js$/;

/** What a cell of this page may use: all that the page's cells declare now, and all of the network to import. */
export function scopeOf({cells}: Notebook): Scope {
  return {
    names: new Set([...OF_FRAMEWORK, ...[...cells.values()].flatMap(({outputs = []}) => outputs)]),
    importModule(path) {
      if (NETWORK.test(path)) return network;
      throw new Error(`a cell can import from "../lib/network/index.js", got ${JSON.stringify(path)}`);
    }
  };
}
