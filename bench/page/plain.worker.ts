// This project's plain engine.
import {createPlainEngine} from "../../lib/training/plain-engine.js";
import {engineEpochs, engineInputs} from "./engine-epochs.js";
import {serveLaps} from "./serve-laps.js";

serveLaps(async (setup, digits) => {
  const engine = createPlainEngine(engineInputs(setup, digits));
  return {detail: "float64", epoch: await engineEpochs(engine, setup)};
});
