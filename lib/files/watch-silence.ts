/** A server that says nothing for so long is told of, in seconds. Nothing is given up for it. */
export const SILENCE = 8;

/** A watch over a server that may fall silent. */
export interface SilenceWatch {
  /** Something has come: the time begins anew. */
  heard(): void;
  /** Nothing more is waited for. */
  end(): void;
}

/** Calls back whenever nothing was heard for `SILENCE` seconds, once for each silence. */
export function watchSilence(onSilence: () => void): SilenceWatch {
  let timer: ReturnType<typeof setTimeout>;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(onSilence, 1000 * SILENCE);
  };
  heard();
  return {heard, end: () => clearTimeout(timer)};
}
