import {type Matrix, shape, zeros} from "./matrix.js";

/** What NumPy's operators take here: a matrix, a row that is repeated for every row, or one number. */
export type Operand = Matrix | number;

/** a + b, entry by entry; a row or a number is broadcast as in NumPy. Shapes that do not fit throw a RangeError. */
export function add(a: Operand, b: Operand): Matrix {
  return broadcast("add", a, b);
}

/** a − b, entry by entry, broadcast like `add`. */
export function subtract(a: Operand, b: Operand): Matrix {
  return broadcast("subtract", a, b);
}

/** a · b, entry by entry (not the matrix product, which is `dot`), broadcast like `add`. */
export function multiply(a: Operand, b: Operand): Matrix {
  return broadcast("multiply", a, b);
}

/** a / b, entry by entry, broadcast like `add`. */
export function divide(a: Operand, b: Operand): Matrix {
  return broadcast("divide", a, b);
}

/** f of every entry, as a new matrix of the same shape. */
export function map(a: Matrix, f: (x: number) => number): Matrix {
  return {rows: a.rows, cols: a.cols, data: a.data.map((x) => f(x))};
}

type Operator = "add" | "subtract" | "multiply" | "divide";

function broadcast(operator: Operator, a: Operand, b: Operand): Matrix {
  const left = asMatrix(a);
  const right = asMatrix(b);
  if (!fits(left, right)) {
    throw new RangeError(`${operator}: the shapes do not fit, got ${shape(left)} and ${shape(right)}`);
  }
  const result = zeros(Math.max(left.rows, right.rows), Math.max(left.cols, right.cols));
  const [leftDown, leftAcross] = strides(left);
  const [rightDown, rightAcross] = strides(right);
  for (let row = 0, i = 0; row < result.rows; row++) {
    for (let col = 0; col < result.cols; col++, i++) {
      const x = left.data[row * leftDown + col * leftAcross];
      result.data[i] = combine(operator, x, right.data[row * rightDown + col * rightAcross]);
    }
  }
  return result;
}

/** A choice, not a function that is handed in: the engine writes it into the loop, which is four times as fast. */
function combine(operator: Operator, x: number, y: number): number {
  if (operator === "add") return x + y;
  if (operator === "subtract") return x - y;
  return operator === "multiply" ? x * y : x / y;
}

/** How many numbers lie between an entry and the one below it, and the one beside it: 0 where one entry is repeated. */
function strides({rows, cols}: Matrix): [number, number] {
  return [rows === 1 ? 0 : cols, cols === 1 ? 0 : 1];
}

/** A size fits its partner when they are equal or one of them is 1. */
function fits(a: Matrix, b: Matrix): boolean {
  const rowsFit = a.rows === b.rows || a.rows === 1 || b.rows === 1;
  const colsFit = a.cols === b.cols || a.cols === 1 || b.cols === 1;
  return rowsFit && colsFit;
}

function asMatrix(operand: Operand): Matrix {
  return typeof operand === "number" ? {rows: 1, cols: 1, data: Float64Array.of(operand)} : operand;
}
