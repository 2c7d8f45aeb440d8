/**
 * Frees an array's memory at once where the browser can, and not when its collector comes round: a worker that waits
 * may not collect for minutes. The array is empty afterwards.
 */
export function letGo({buffer}: {readonly buffer: ArrayBufferLike}): void {
  (buffer as {transfer?: (length: number) => void}).transfer?.(0);
}
