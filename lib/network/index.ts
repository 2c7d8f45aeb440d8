// The one module that a page imports the network from: the two programs, and the NumPy functions that they are written
// with, under their own names.
export {argmax} from "../array/argmax.js";
export {column} from "../array/column.js";
export {dot} from "../array/dot.js";
export {add, divide, map, multiply, subtract} from "../array/elementwise.js";
export {eye} from "../array/eye.js";
export {histogram} from "../array/histogram.js";
export {type Matrix, matrix, shape, zeros} from "../array/matrix.js";
export {norm} from "../array/norm.js";
export {nudged} from "../array/nudged.js";
export {RandomState} from "../array/random-state.js";
export {rows} from "../array/rows.js";
export {sum} from "../array/sum.js";
export {take} from "../array/take.js";
export {transpose} from "../array/transpose.js";
export {accuracy} from "./accuracy.js";
export {
  type Activations,
  backward,
  createParameters,
  forward,
  type Gradients,
  type Parameters,
  SIZES,
  update
} from "./functional.js";
export {gradientCheck} from "./gradient-check.js";
export {loss} from "./loss.js";
export {Net} from "./net.js";
export {sigmoid} from "./sigmoid.js";
