import {multiplyAdd} from "./panel";

/** dest += scale · gradient for `count` numbers, a multiple of four: with scale = −lr, a step of gradient descent. */
export function step(dest: usize, gradient: usize, count: i32, scale: f32): void {
  const by = f32x4.splat(scale);
  for (const end = dest + 4 * count; dest < end; dest += 16) {
    v128.store(dest, multiplyAdd(by, v128.load(gradient), v128.load(dest)));
    gradient += 16;
  }
}
