// What Backward and Update compute before anything is changed: eight images, weights from seed 0.
import {RandomState} from "../../lib/array/random-state.js";
import {backward, createParameters, forward} from "../../lib/network/functional.js";
import {lessonBatch} from "../../lib/workbook/batch/lesson-batch.js";
import {siteDigits} from "./site-digits.js";

export const batch = lessonBatch(siteDigits(), 8);
export const parameters = createParameters(new RandomState(0));
export const activations = forward(parameters, batch.data);
export const gradients = backward(parameters, batch.data, activations, batch.target);
