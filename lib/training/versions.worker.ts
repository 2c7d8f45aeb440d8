// The worker that trains both versions for so many epochs, and tells the page of each.
import {compareVersions, type VersionSettings} from "./compare-versions.js";

addEventListener("message", ({data}: MessageEvent<VersionSettings & {epochs: number}>) => {
  for (const epoch of compareVersions(data)) {
    postMessage(epoch);
    if (epoch.epoch === data.epochs) return;
  }
});
