/** An address in the kernel's memory, in bytes. */
export type Address = number;

/** What the compiled kernel (lib/kernel) exports; its sources say what each function does. */
export interface Kernel {
  /** Where free memory begins. */
  freeFrom(): Address;
  compressRows(
    pixels: Address,
    images: number,
    size: number,
    entries: Address,
    first: number,
    starts: Address,
    middles: Address
  ): number;
  compressColumns(
    entries: Address,
    starts: Address,
    ends: Address,
    images: number,
    size: number,
    counts: Address,
    columns: Address,
    first: number,
    columnStarts: Address
  ): number;
  sparseProduct(
    entries: Address,
    starts: Address,
    ends: Address,
    rows: number,
    dense: Address,
    scale: number,
    base: Address,
    baseStride: number,
    dest: Address
  ): void;
  denseProduct(
    a: Address,
    rowStride: number,
    innerStride: number,
    rows: number,
    inner: number,
    dense: Address,
    base: Address,
    baseStride: number,
    dest: Address
  ): void;
  sigmoid(x: Address, count: number): void;
  timesSlope(s: Address, dest: Address, count: number): void;
  outputs(
    sig1: Address,
    w2: Address,
    b2: Address,
    images: number,
    panels: number,
    classes: number,
    lin2: Address
  ): void;
  errors(lin2: Address, labels: Address, images: number, classes: number, n: number, told: Address): void;
  addColumnSums(a: Address, rows: number, classes: number, dest: Address): void;
  step(dest: Address, gradient: Address, count: number, scale: number): void;
}

/** Columns of a panel, and bytes of its row: as in lib/kernel/panel.ts. */
export const PANEL = 40;
export const ROW = 4 * PANEL;

/** The kernel with a memory of its own, and a way to take room in it, for good. */
export interface KernelMemory {
  readonly kernel: Kernel;
  /** Room for so many bytes, zeros at first, at an address divisible by 64. */
  take(bytes: number): Address;
  bytes(at: Address, length: number): Uint8Array;
  words(at: Address, length: number): Uint32Array;
  floats(at: Address, length: number): Float32Array<ArrayBuffer>;
  doubles(at: Address, length: number): Float64Array;
}

const PAGE = 65_536; // bytes

/** An instance of the compiled kernel. The views that it gives last until room is taken again. */
export function openKernelMemory(module: WebAssembly.Module): KernelMemory {
  const memory = new WebAssembly.Memory({initial: 1});
  const {exports} = new WebAssembly.Instance(module, {env: {memory}});
  const kernel = exports as unknown as Kernel;
  let end = Math.ceil(kernel.freeFrom() / 64) * 64;
  return {
    kernel,
    take(bytes) {
      const at = end;
      end = Math.ceil((at + bytes) / 64) * 64;
      const lacking = end - memory.buffer.byteLength;
      if (lacking > 0) memory.grow(Math.ceil(lacking / PAGE));
      return at;
    },
    bytes: (at, length) => new Uint8Array(memory.buffer, at, length),
    words: (at, length) => new Uint32Array(memory.buffer, at, length),
    floats: (at, length) => new Float32Array(memory.buffer as ArrayBuffer, at, length),
    doubles: (at, length) => new Float64Array(memory.buffer, at, length)
  };
}
