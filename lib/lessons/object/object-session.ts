import {norm} from "../../array/norm.js";
import {read} from "../../charts/number.js";
import {accuracy} from "../../network/accuracy.js";
import {forward as functionalForward} from "../../network/functional.js";
import {loss} from "../../network/loss.js";
import type {Net} from "../../network/net.js";
import {type Changing, createSignal, follow} from "../../notebook/change.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";
import {type Fields, fieldsOf} from "../../workbook/fields/fields.js";

/** One call that the reader made, and what came of it. */
export interface CallRecord {
  readonly code: string;
  readonly outcome: string;
  /** Whether the object refused. */
  readonly refused: boolean;
}

/** The loss and the share of images read correctly after so many updates. */
export interface ObjectPoint {
  readonly updates: number;
  readonly loss: number;
  readonly accuracy: number;
}

/** Where the object stands: what a cell that follows it draws. */
export interface ObjectState {
  readonly updates: number;
  /** A point for each update, and one from before the first: the curve. */
  readonly points: readonly ObjectPoint[];
}

const FIRST_RATE = 0.02;

/** One object, called by a reader in any order. */
export interface ObjectSession extends Changing, ObjectState {
  readonly calls: readonly CallRecord[];
  /** What the fields held before and after the last call. */
  readonly before: Fields;
  readonly after: Fields;
  /** Of the updates from now on; 0.02 at first. */
  learningRate: number;
  forward(): void;
  backward(): void;
  update(): void;
  /** The three of them in their order; epochs in a row are one entry of the record. */
  epoch(): void;
  /** A new object. */
  renew(): void;
  /** The object as a name that cells can follow: `const yours = session.follow();`. */
  follow(): AsyncGenerator<ObjectState, void, unknown>;
}

/** Makes an object and keeps a record of what is called on it. */
export function objectSession(
  createNet: () => Net,
  {data, target, labels}: Pick<LessonBatch, "data" | "target" | "labels">
): ObjectSession {
  const signal = createSignal();
  let net: Net;
  let calls: CallRecord[];
  let before: Fields;
  let points: readonly ObjectPoint[];
  let updates: number;
  let forwardAt: number; // after how many updates forward, and backward, ran last
  let backwardAt: number;
  let epochs: number; // in a row

  function renew(): void {
    net = createNet();
    calls = [
      {
        code: "net = createNet()",
        outcome: "A new object, with its first weights.",
        refused: false
      }
    ];
    before = {};
    [updates, epochs] = [0, 0];
    points = [];
    note();
    [forwardAt, backwardAt] = [-1, -1];
    signal.tell();
  }

  function call(code: string, run: () => string): void {
    const held = fieldsOf(net);
    epochs = 0;
    try {
      calls = [...calls, {code, outcome: run(), refused: false}];
    } catch (error) {
      calls = [...calls, {code, outcome: `Error: ${(error as Error).message}`, refused: true}];
    }
    before = held;
    signal.tell();
  }

  /** Adds the point of the present weights. It looks from outside: no field of the object changes. */
  function note(): void {
    const {output} = functionalForward(net, data);
    points = [...points, {updates, loss: loss(output, target), accuracy: accuracy(output, labels)}];
  }

  function forward(): string {
    const output = net.forward(data);
    forwardAt = updates;
    const right = Math.round(accuracy(output, labels) * data.rows);
    return `The output is there. Loss ${read(loss(output, target))}; ${right} of ${data.rows} images are read correctly.`;
  }

  function backward(): string {
    net.backward(target);
    backwardAt = forwardAt;
    const words = `Eight gradients are there; the norm of gradW2 is ${read(norm(net.gradW2!))}.`;
    return forwardAt === updates
      ? words
      : `${words} They belong to weights from before an update: forward has not run since.`;
  }

  function update(): string {
    const stale = backwardAt !== updates;
    net.update(session.learningRate);
    updates++;
    note();
    const words = "w1, b1, w2 and b2 have taken a step.";
    return stale
      ? `${words} It was along old gradients: they were not computed at the weights that it changed.`
      : words;
  }

  const session: ObjectSession = {
    get calls() {
      return calls;
    },
    get before() {
      return before;
    },
    get after() {
      return fieldsOf(net);
    },
    get updates() {
      return updates;
    },
    get points() {
      return points;
    },
    learningRate: FIRST_RATE,
    forward: () => call("net.forward(data)", forward),
    backward: () => call("net.backward(target)", backward),
    update: () => call(`net.update(${session.learningRate})`, update),
    epoch() {
      before = fieldsOf(net);
      forward();
      backward();
      update();
      const others = epochs++ ? calls.slice(0, -1) : calls;
      const outcome = `The loop has run: ${epochs} ${epochs === 1 ? "epoch" : "epochs"}.`;
      calls = [...others, {code: "for (…) { forward, backward, update }", outcome, refused: false}];
      signal.tell();
    },
    renew,
    follow: () =>
      follow({
        get value() {
          return {updates, points};
        },
        subscribe: signal.subscribe
      }),
    subscribe: signal.subscribe
  };
  renew();
  return session;
}
