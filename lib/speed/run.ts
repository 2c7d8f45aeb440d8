/** Something to be timed: what it is called, and one epoch of it over so many images. */
export interface Run {
  readonly name: string;
  readonly images: number;
  epoch(): unknown;
}

/**
 * Seconds an image: the mean over as many epochs as fill `milliseconds`, one at least. An epoch before them is not timed:
 * it fetches from afar what the run before has driven out of the caches, and wakes the workers.
 */
export async function secondsPerImage({images, epoch}: Run, milliseconds: number): Promise<number> {
  await epoch();
  const began = performance.now();
  let epochs = 0;
  let passed = 0;
  while (passed < milliseconds || passed === 0) {
    await epoch();
    epochs++;
    passed = performance.now() - began;
  }
  return passed / 1000 / epochs / images;
}
