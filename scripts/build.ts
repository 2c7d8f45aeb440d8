// npm run build: the whole site, in dist.
import {rmSync, utimesSync} from "node:fs";
import {finish} from "./site/finish.js";
import {framework} from "./site/framework.js";
import {within} from "./within.js";

const CACHE = "src/.observablehq/cache";

// A loader's old output would be kept in the cache even if the digits have changed.
rmSync(CACHE, {recursive: true, force: true});
rmSync("dist", {recursive: true, force: true});
await framework("build");

// Framework writes into its pages when a loader's output was made. Made again with a date that does not change, so that
// the same sources give the same site to the byte. The loaders do not run a second time.
for (const path of within(CACHE)) utimesSync(path, 0, 0);
rmSync("dist", {recursive: true});
await framework("build");
await finish("dist");
