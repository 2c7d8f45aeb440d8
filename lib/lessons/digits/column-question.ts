import {predictChoice} from "../../workbook/predict/predict.js";
import {SIDE} from "./pixel-entry.js";

const [ROW, COLUMN] = [20, 5];

/** In which column of `data` is a pixel? */
export function columnQuestion(): HTMLElement {
  const answer = SIDE * ROW + COLUMN;
  return predictChoice({
    id: "digits-column",
    question: `In which column of data is the pixel in row ${ROW}, column ${COLUMN} of its image? Rows and columns are counted from 0.`,
    options: [
      `${ROW + COLUMN}, from ${ROW} + ${COLUMN}`,
      `${ROW * COLUMN}, from ${ROW} · ${COLUMN}`,
      `${SIDE * COLUMN + ROW}, from ${SIDE} · ${COLUMN} + ${ROW}`,
      `${answer}, from ${SIDE} · ${ROW} + ${COLUMN}`
    ],
    answer: 3,
    explanation: `The rows of the image are laid end to end. Before row ${ROW} there are ${ROW} rows of ${SIDE} pixels, and before column ${COLUMN} another ${COLUMN} pixels: ${SIDE} · ${ROW} + ${COLUMN} = ${answer}.`
  });
}
