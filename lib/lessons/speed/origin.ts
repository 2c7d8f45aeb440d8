import {html} from "htl";
import type {RecordedSpeeds, Speeds} from "../../speed/speeds.js";
import type {SpeedSession} from "./speed-session.js";

const KERNELS = {relaxed: "the relaxed kernel", plain: "the plain kernel"};

/** Where the speeds come from: this machine, or a recording and which. */
export function origin({here, speeds, recording}: SpeedSession): HTMLElement {
  return here
    ? html`<p class="recorded-source"><b class="recorded-mark">measured here</b> The medians of ${roundsInWords(speeds)} on this machine, ${kernelInWords(speeds)}.</p>`
    : html`<p class="recorded-source"><b class="recorded-mark">recorded</b> ${machineInWords(recording)}, ${kernelInWords(recording)}, on ${recording.provenance.date}. Your own machine has not been measured yet.</p>`;
}

/** How many rounds of a measurement the speeds are the medians of. */
export function roundsInWords({rounds}: Pick<Speeds, "rounds">): string {
  return rounds === 1 ? "one round" : `${rounds} rounds`;
}

/** Processor, cores and browser of a recording. */
export function machineInWords({provenance: {cpu, cores, browser}}: RecordedSpeeds): string {
  return `${cpu}, ${cores} ${cores === 1 ? "core" : "cores"}, ${browser}`;
}

function kernelInWords({kernel}: Speeds): string {
  return kernel ? `with ${KERNELS[kernel]}` : "with no kernel";
}
