import {newestBench, readBench} from "../../data/bench/newest.js";

process.stdout.write(
  JSON.stringify({bench: newestBench(), study: readBench("study.json"), steps: readBench("steps.json")})
);
