// This project's fast engine, on a number of workers that is given instead of measured.

import {share} from "../../lib/training/fast/crew.js";
import {createFastEngine, type Hire} from "../../lib/training/fast/fast-engine.js";
import {createRemoteShard} from "../../lib/training/fast/shards.js";
import {engineEpochs, engineInputs} from "./engine-epochs.js";
import {bytes, serveLaps} from "./serve-laps.js";

serveLaps(async (setup, digits) => {
  const relaxed = await bytes("relaxed.wasm");
  const fused = WebAssembly.validate(relaxed);
  const module = await WebAssembly.compile(fused ? relaxed : await bytes("plain.wasm"));
  const hire: Hire = async (module, digits, {hidden}) => {
    if (setup.threads === 1) return []; // then this worker does it all
    const crew = Array.from({length: setup.threads}, () => createRemoteShard(module, hidden));
    await share(crew, digits);
    return crew;
  };
  const engine = createFastEngine(engineInputs(setup, digits), module, hire);
  const detail = `float32, ${fused ? "with" : "without"} fused multiply-add`;
  return {detail, epoch: await engineEpochs(engine, setup)};
});
