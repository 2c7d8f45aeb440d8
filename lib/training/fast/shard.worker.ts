// A worker of the fast engine: it holds a part of the images, and answers parameters with gradients.
import type {Digits} from "../../digits/digits.js";
import {SIZES} from "../../network/functional.js";
import {letGo} from "./let-go.js";
import {createShard, type Shard} from "./shard.js";
import type {ShardPass} from "./shards.js";

/** From the engine to a shard's worker. */
export type ShardRequest =
  | {
      readonly type: "load";
      readonly module: WebAssembly.Module;
      readonly hidden: number;
      readonly train: Digits;
      readonly test: Digits;
    }
  | {readonly type: "pass"; readonly parameters: Float32Array<ArrayBuffer>; readonly n: number};

/** From a shard's worker to the engine. */
export type ShardReply = ShardPass;

let shard: Shard;

addEventListener("message", ({data}: MessageEvent<ShardRequest>) => {
  if (data.type === "load") {
    const {module, hidden, train, test} = data;
    shard = createShard(module, train, test, {hidden, outputs: SIZES.outputs});
    for (const {pixels} of [train, test]) letGo(pixels); // the kernel has what it needs of them
    return;
  }
  const {parameters, n} = data;
  shard.parameters.set(parameters);
  const learnt = shard.learn(n);
  parameters.set(shard.gradients); // the same array goes back, with the gradients in it
  const reply: ShardReply = {gradients: parameters, learnt, seen: shard.read()};
  postMessage(reply, {transfer: [parameters.buffer]});
});
