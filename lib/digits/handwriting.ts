import type {RandomState} from "../array/random-state.js";
import {bell, between, pickByShare} from "./chance.js";
import {curveThrough, resample, smooth} from "./curve.js";
import type {InkPoint} from "./draw.js";
import {type Glyph, mix, parseGlyph} from "./glyph.js";
import {families} from "./strokes/families.js";
import {bend, type Lines, lean, scaleTo} from "./warp.js";

const FAMILIES = families.map((digit) =>
  digit.map(({share, hands}) => ({share, hands: hands.map(parseGlyph)}))
);

const SPACING = 4; // between the points of a path, in units of the glyphs' box of 100 × 100
const SIZE = 48; // the longer side of the finished paths, in pixels
const BOX = 20; // the longer side of a normalised digit, in which pens are measured

// How tall each digit, 0 to 9, is usually written beside the others: the same pen looks thinner in a tall one.
const HEIGHTS = [0.9, 0.88, 0.96, 1, 1.02, 1, 1, 0.95, 1.08, 1.08];

/**
 * Writes a digit, 0 to 9, as nobody has written it before: mixes two hands of one of its families, then lets
 * every part of the writing vary at random. Gives the pen's paths with the ink's width, ready for `draw`.
 */
export function write(digit: number, random: RandomState): InkPoint[][] {
  const glyph = unsteady(newHand(digit, random), random);
  const lines = lean(bend(trace(glyph, random), random), random);
  return ink(scaleTo(lines, SIZE), HEIGHTS[digit], random);
}

function newHand(digit: number, random: RandomState): Glyph {
  const {hands} = pickByShare(FAMILIES[digit], random);
  const [first, second] = random.randint(0, hands.length, 2);
  return mix(hands[first], hands[second], between(-0.2, 0.8, random), between(-0.2, 0.8, random));
}

/** Moves each stroke and each of its points a little; some hands are steadier than others. */
function unsteady(glyph: Glyph, random: RandomState): Glyph {
  const unrest = between(1, 5.5, random);
  return glyph.map((stroke, i) => {
    const lift = i === 0 ? 0 : 3; // the pen comes down not quite where it should, seen from the first stroke
    const dx = lift * bell(random);
    const dy = lift * bell(random);
    return stroke.map(({x, y, corner}) => ({
      x: x + dx + unrest * bell(random),
      y: y + dy + unrest * bell(random),
      corner
    }));
  });
}

/** Follows the control points; the greater the haste, the rounder the corners. */
function trace(glyph: Glyph, random: RandomState): Lines {
  const [haste] = random.randint(0, 7, 1);
  return glyph.map((stroke) => smooth(resample(curveThrough(stroke), SPACING), haste));
}

/** Gives the paths their width: one pen a digit, pressed more or less along a stroke, and never quite evenly. */
function ink(lines: Lines, height: number, random: RandomState): InkPoint[][] {
  const width = Math.max(1.3, (2.5 + 0.7 * bell(random)) / height); // in pixels of the normalised digit
  const radius = (0.5 * width * SIZE) / (BOX - width);
  return lines.map((line) => {
    const start = between(0.8, 1.1, random);
    const end = between(0.8, 1.1, random);
    return line.map(({x, y}, i) => {
      const pressure = start + ((end - start) * i) / line.length;
      return {x, y, radius: radius * pressure * between(0.9, 1.1, random)};
    });
  });
}
