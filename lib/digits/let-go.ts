/**
 * Frees an array's memory at once, and not when the collector comes round: a worker that waits may not collect for
 * minutes. The array is empty afterwards. It is handed over to a port at which nobody listens, as a browser keeps what
 * came in a message even when `buffer.transfer(0)` has emptied it.
 */
export function letGo({buffer}: {readonly buffer: ArrayBufferLike}): void {
  const {port1, port2} = new MessageChannel();
  port2.close();
  port1.postMessage(undefined, [buffer as ArrayBuffer]);
  port1.close();
}
