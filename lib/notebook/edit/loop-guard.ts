import type {AnyNode, Node} from "acorn";
import {full} from "acorn-walk";
import {type Edit, insertion} from "./edits.js";

/** The name by which a cell that has been edited calls its guard. */
export const GUARD = "loopGuard$";

/** Stops loops that never end. */
export interface LoopGuard {
  /** To be called in each turn of a loop. Throws an Error when the cell has computed for too long without a pause. */
  turn(): void;
  /** To be called after each `await` and `yield`, which are pauses; gives the value back. */
  resume<T>(value?: T): T | undefined;
}

const TURNS = 1000; // turns between two looks at the clock

/** A guard for one run of a cell, which may compute for so many milliseconds from one pause to the next. */
export function createLoopGuard(limit: number, now: () => number = () => performance.now()): LoopGuard {
  let [since, turns] = [now(), 0];
  return {
    turn() {
      turns++;
      if (turns % TURNS > 0 || now() - since < limit) return;
      throw new Error(`stopped: a loop has run for ${limit / 1000} seconds, and may never end`);
    },
    resume(value) {
      since = now();
      return value;
    }
  };
}

/** What has to be inserted into a program so that its loops can be stopped. Its lines stay the lines that they are. */
export function loopGuards(program: Node): Edit[] {
  const guards: Edit[] = [];
  full(program, (node) => {
    const {start, end} = node;
    if (node.type === "AwaitExpression" || node.type === "YieldExpression") {
      guards.push(insertion(start, `(${GUARD}.resume(`), insertion(end, "))"));
      return;
    }
    const body = loopBody(node as AnyNode);
    if (!body) return;
    const waits = node.type === "ForOfStatement" && (node as AnyNode & {await: boolean}).await;
    const turn = `${waits ? `${GUARD}.resume(); ` : ""}${GUARD}.turn(); `;
    if (body.type === "BlockStatement") guards.push(insertion(body.start + 1, turn));
    else guards.push(insertion(body.start, `{${turn}`), insertion(body.end, "}"));
  });
  return outermostFirst(guards);
}

function loopBody(node: AnyNode): AnyNode | undefined {
  switch (node.type) {
    case "ForStatement":
    case "ForInStatement":
    case "ForOfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      return node.body;
  }
  return undefined;
}

/** The walk tells a node after what is inside of it: at one place, what begins outside has to stand first. */
function outermostFirst(guards: readonly Edit[]): Edit[] {
  const opens = ({text}: Edit) => !/^[)}]/.test(text);
  return [...guards.filter(opens).reverse(), ...guards.filter((guard) => !opens(guard))];
}
