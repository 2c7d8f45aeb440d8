// What the bench uses of the libraries that it compares with. Declared here, so that the types can be checked where
// bench/node_modules is not installed.
declare module "@tensorflow/tfjs-core" {
  export interface Tensor {
    readonly shape: number[];
    dataSync(): Float32Array;
  }
  export interface Variable extends Tensor {
    assign(value: Tensor): void;
  }
  type Operand = Tensor | number;
  export function setBackend(name: "wasm"): Promise<boolean>;
  export function tidy<Result>(compute: () => Result): Result;
  export function tensor2d(values: Float32Array, shape: [number, number]): Tensor;
  export function variable(value: Tensor): Variable;
  export function matMul(a: Tensor, b: Tensor): Tensor;
  export function transpose(a: Tensor): Tensor;
  export function sigmoid(a: Tensor): Tensor;
  export function square(a: Tensor): Tensor;
  export function sum(a: Tensor, axis?: number, keepDims?: boolean): Tensor;
  export function add(a: Operand, b: Operand): Tensor;
  export function sub(a: Operand, b: Operand): Tensor;
  export function mul(a: Operand, b: Operand): Tensor;
  export function div(a: Operand, b: Operand): Tensor;
}

declare module "@tensorflow/tfjs-backend-wasm" {
  export function setWasmPaths(folder: string): void;
  export function setThreadsCount(threads: number): void;
  export function getThreadsCount(): number;
}

declare module "@jax-js/jax" {
  type Operand = Array | number;
  /** Counts its references: an operation takes its operands, and `ref` is one more reference. */
  export interface Array {
    readonly ref: Array;
    readonly shape: number[];
    reshape(shape: number[]): Array;
    add(other: Operand): Array;
    sub(other: Operand): Array;
    mul(other: Operand): Array;
    div(other: Operand): Array;
    sum(axis?: number, options?: {keepdims: boolean}): Array;
    data(): Promise<Float32Array>;
  }
  export const numpy: {
    array(values: Float32Array): Array;
    matmul(a: Array, b: Array): Array;
    transpose(a: Array): Array;
    square(a: Array): Array;
    subtract(a: Operand, b: Operand): Array;
  };
  export const nn: {sigmoid(a: Array): Array};
  export function blockUntilReady(arrays: Array[]): Promise<Array[]>;
  export function defaultDevice(device: "wasm"): string;
  export function jit<Arguments extends Array[]>(
    compute: (...arguments_: Arguments) => Array[]
  ): (...arguments_: Arguments) => Array[];
}
