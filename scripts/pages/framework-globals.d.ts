// What Framework gives to every cell of a page, as far as our pages use it.

/** What a cell sees of a name that another cell declares: a promise's value, a generator's latest value. */
type Cell<T> = T extends
  | AsyncGenerator<infer Value, unknown, unknown>
  | Generator<infer Value, unknown, unknown>
  ? Value
  : Awaited<T>;

/** Shows a value above the cell's code; gives it back. */
declare function display<T>(value: T): T;
/** Displays a control; the name that is given to it is the control's value in other cells. */
declare function view<T>(input: HTMLElement & {value: T}): AsyncGenerator<T, void, unknown>;
/** Settled when the cell runs again or the page goes. */
declare const invalidation: Promise<void>;
/** Resolves when the cell is in view. */
declare function visibility(): Promise<void>;
/** The width of the page's main column, in pixels. */
declare const width: number;
/** Whether the page is dark. */
declare const dark: boolean;
declare const Generators: {
  /** The values of a control. */
  input<T>(input: HTMLElement & {value: T}): AsyncGenerator<T, void, unknown>;
};
