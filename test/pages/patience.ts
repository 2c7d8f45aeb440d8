/**
 * How long a test waits for anything on a page before it fails, in milliseconds. Machines are shared and slow at times:
 * it only ends what hangs.
 */
export const PATIENCE = 120_000;
