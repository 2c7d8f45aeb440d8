import {readFileSync} from "node:fs";
import {extractListings} from "../../data/program/listings.js";

process.stdout.write(JSON.stringify(extractListings((file) => readFileSync(file, "utf8"))));
