// This project's fast engine, on a number of workers that is given instead of measured.

import {createFastEngine, type Hire} from "../../lib/training/fast/fast-engine.js";
import {createRemoteShard} from "../../lib/training/fast/remote-shard.js";
import {engineEpochs, engineInputs} from "./engine-epochs.js";
import {bytes, serveLaps} from "./serve-laps.js";

serveLaps(async (setup, digits) => {
  const relaxed = await bytes("relaxed.wasm");
  const fused = WebAssembly.validate(relaxed);
  const module = await WebAssembly.compile(fused ? relaxed : await bytes("plain.wasm"));
  const hire: Hire = async (module, _, {hidden}) =>
    Array.from({length: setup.threads - 1}, () => createRemoteShard(module, hidden));
  const engine = createFastEngine(engineInputs(setup, digits), module, hire);
  const detail = `float32, ${fused ? "with" : "without"} fused multiply-add`;
  return {detail, epoch: await engineEpochs(engine, setup)};
});
