import {expect, test} from "vitest";
import {digitsInCommon} from "../../../lib/lessons/backward/microscope/digits-in-common.js";

test("digitsInCommon parts two numbers where their digits begin to differ", () => {
  expect(digitsInCommon(476.657718747003, 476.657622338934)).toEqual([
    {shared: "476.657", rest: "718747003"},
    {shared: "476.657", rest: "622338934"}
  ]);
});

test("digitsInCommon writes small numbers on the first one's power of ten", () => {
  const [a, b] = digitsInCommon(-1.5e-7, -1.25e-8);
  expect(a).toEqual({shared: "−", rest: "1.500000000000·10⁻⁷"});
  expect(b).toEqual({shared: "−", rest: "0.125000000000·10⁻⁷"});
});

test("digitsInCommon of two zeros shares every digit", () => {
  expect(digitsInCommon(0, 0)[0]).toEqual({shared: "0.000000000000", rest: ""});
});
