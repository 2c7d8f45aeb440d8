// What the pages' sliders lead to, computed here.
import {backward, forward, update} from "../../../lib/network/functional.js";
import {loss} from "../../../lib/network/loss.js";
import {batch, parameters} from "../eight-images.js";
import {page} from "../on-page.js";

/** The rate where the slider begins. */
export const RATE = 0.005;

/** The two sliders of the one learning rate: above the curve of one update, and above the loop's. */
export const rates = () => page.getByRole("slider", {name: "Learning rate"});

/** The loss of the batch after each of so many epochs, the loss before them first. */
export function lossesAt(rate: number, epochs: number): number[] {
  let moved = parameters;
  return Array.from({length: epochs + 1}, () => {
    const activations = forward(moved, batch.data);
    moved = update(moved, backward(moved, batch.data, activations, batch.target), rate);
    return loss(activations.output, batch.target);
  });
}
