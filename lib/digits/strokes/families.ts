import {eight} from "./eight.js";
import type {Family} from "./family.js";
import {five} from "./five.js";
import {four} from "./four.js";
import {nine} from "./nine.js";
import {one} from "./one.js";
import {seven} from "./seven.js";
import {six} from "./six.js";
import {three} from "./three.js";
import {two} from "./two.js";
import {zero} from "./zero.js";

/** The families of each digit, 0 to 9: drawn for this project, after the shapes that people write. */
export const families: readonly (readonly Family[])[] = [
  zero,
  one,
  two,
  three,
  four,
  five,
  six,
  seven,
  eight,
  nine
];
