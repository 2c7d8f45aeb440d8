import type {VersionEpoch, VersionSettings} from "./compare-versions.js";
import {workerFault} from "./worker-fault.js";

/** Who hears of the epochs, and of a worker that broke. */
export interface VersionListener {
  onEpoch(epoch: VersionEpoch): void;
  onFailure(message: string): void;
}

/** Compares the two versions in a worker for so many epochs; gives the function that ends it. */
export function watchVersions(
  settings: VersionSettings,
  epochs: number,
  {onEpoch, onFailure}: VersionListener
): () => void {
  const worker = new Worker(import.meta.resolve("./versions.worker.js"), {type: "module"});
  worker.onmessage = ({data}: MessageEvent<VersionEpoch>) => {
    if (data.epoch === epochs) worker.terminate();
    onEpoch(data);
  };
  worker.onerror = (event) => onFailure(workerFault(event).message);
  const {data, target, seed, learningRate} = settings;
  worker.postMessage({data, target, seed, learningRate, epochs});
  return () => worker.terminate();
}
