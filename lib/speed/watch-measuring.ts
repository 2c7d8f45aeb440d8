import {workerFault} from "../training/worker-fault.js";
import type {Checked, MeasureSettings, Round} from "./measure.js";

/** Who hears of what was found, and of a worker that broke. */
export interface MeasuringListener {
  onNews(news: Checked | Round): void;
  onFailure(message: string): void;
}

/** Measures in a worker; gives the function that ends it. */
export function watchMeasuring(
  settings: MeasureSettings,
  {onNews, onFailure}: MeasuringListener
): () => void {
  const worker = new Worker(import.meta.resolve("./measure.worker.js"), {type: "module"});
  worker.onmessage = ({data}: MessageEvent<Checked | Round>) => onNews(data);
  worker.onerror = (event) => onFailure(workerFault(event).message);
  const {pixels, labels} = settings.digits;
  worker.postMessage({...settings, digits: {pixels: pixels.slice(), labels: labels.slice()}});
  return () => worker.terminate();
}
