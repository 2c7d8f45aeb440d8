/**
 * The same way of writing a digit, in several hands. The hands of a family have the same strokes, with the same
 * number of points, so that any two can be mixed into a new one.
 */
export interface Family {
  /** How often it is written: its weight among the families of its digit. */
  readonly share: number;
  /**
   * One hand each: points "x,y" in writing order in a box of about 100 × 100, x to the right and y down, joined
   * by a smooth curve; "^" marks a corner, "/" lifts the pen.
   */
  readonly hands: readonly string[];
}
