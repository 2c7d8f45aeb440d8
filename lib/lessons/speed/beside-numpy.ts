import {html} from "htl";
import {type SpeedBar, type SpeedGroup, speedBars} from "../../charts/speed-bars.js";
import type {Choice} from "../../notebook/change.js";
import {anyOf} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import {type Bench, ENGINE, fullBatch, type Study} from "../../speed/bench.js";
import {EFFORT} from "../../speed/effort.js";
import {machineInWords, origin} from "./origin.js";
import type {SpeedSession} from "./speed-session.js";
import {unitChoice} from "./unit-choice.js";
import type {SpeedUnit} from "./units.js";

/** Images of the full batch that is compared: as many as the kernel takes in a measurement. */
export const COMPARED = EFFORT.images * EFFORT.times;

/** The engine as it was measured last, beside NumPy as it was recorded, and beside the limit that the study estimated. */
export function besideNumpy(
  session: SpeedSession,
  unit: Choice<SpeedUnit>,
  bench: Bench,
  study: Study
): HTMLElement {
  const draw = (width: number) => {
    const options = {
      width,
      title: `An epoch of ${EPOCH_IMAGES} images: this engine, NumPy, and the limit`,
      unit: unit.value.name,
      say: unit.value.say,
      scale: "linear",
      legend: legend()
    } as const;
    const groups = [ours(session, unit.value), recorded(bench, unit.value), limit(study, unit.value)].filter(
      ({bars}) => bars.length
    );
    return html`<div>${speedBars(groups, options)}${origin(session)}</div>`;
  };
  const source = anyOf(session, unit);
  return html`<div>${unitChoice(unit)}${live(source, draw, {height: 560})}</div>`;
}

const EPOCH_IMAGES = COMPARED.toLocaleString("en");

function ours({speeds, here, recording}: SpeedSession, unit: SpeedUnit): SpeedGroup {
  const {simd, workers} = speeds.steps;
  const bar = (name: string, seconds: number | undefined): SpeedBar[] =>
    seconds === undefined
      ? []
      : [{name, value: unit.of(seconds, speeds.ink), kind: here ? "here" : "recorded"}];
  const {threads} = speeds.checked;
  return {
    heading: here ? "On this machine" : `Recorded: ${machineInWords(recording)}`,
    bars: [
      ...bar("This engine, float32, one thread", simd),
      ...(threads > 1 ? bar(`This engine, float32, ${threads} workers`, workers) : [])
    ]
  };
}

function recorded(bench: Bench, unit: SpeedUnit): SpeedGroup {
  const ink = 1 - bench.digits.zeros;
  const shown = fullBatch(bench, COMPARED).filter(({name}) => isNumpy(name) || ENGINE.test(name));
  return {
    heading: `Recorded: ${nameOf(bench)}`,
    bars: shown.map(({name, threads, median}) => ({
      name: `${capital(name)}, ${inThreads(threads)}`,
      value: unit.of(median / COMPARED, isNumpy(name) ? 1 : ink),
      kind: "recorded"
    }))
  };
}

function isNumpy(name: string): boolean {
  return name.startsWith("NumPy");
}

function limit({floor, machine, digits}: Study, unit: SpeedUnit): SpeedGroup {
  const value = (seconds: number) => unit.of(seconds / floor.images, 1 - digits.zeros);
  return {
    heading: `Estimated for ${machine.name}, ${inThreads(floor.threads)}`,
    bars: [
      {name: "Limit by all instructions", value: value(floor.instructions), kind: "limit"},
      {name: "Limit by multiply-adds alone", value: value(floor.multiplyAdds), kind: "limit"}
    ]
  };
}

/** How prose calls the machine of a bench. */
export function nameOf({machine: {name, cpu, cores, browser}}: Bench): string {
  return name ?? `${cpu}, ${cores} cores, ${browser}`;
}

function capital(name: string): string {
  return name[0].toUpperCase() + name.slice(1);
}

function inThreads(threads: number): string {
  return threads === 1 ? "1 thread" : `${threads} threads`;
}

function legend(): HTMLElement {
  const kinds = {here: "measured here", recorded: "recorded", limit: "estimated limit"};
  return html`<div class="legend">${Object.entries(kinds).map(([kind, name]) => html`<span><span class="speed-key" data-kind=${kind}></span>${name}</span>`)}</div>`;
}
