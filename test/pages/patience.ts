/**
 * How long a test waits for anything on a page before it fails, in milliseconds. Machines are shared and slow at times:
 * it only ends what hangs. Whoever mends a test sets PATIENCE to less.
 */
export const PATIENCE = Number(process.env.PATIENCE ?? 120_000);
