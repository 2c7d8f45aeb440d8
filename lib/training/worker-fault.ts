/** Why a worker broke, in words: what it threw, or that its file did not arrive, of which a browser says no more. */
export function workerFault(event: Event): Error {
  const {message} = event as Partial<ErrorEvent>;
  return new Error(
    message
      ? `The worker failed: ${message}`
      : "The worker could not be loaded: its file is missing, or the connection broke."
  );
}
