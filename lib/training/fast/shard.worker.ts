// A worker of the fast engine: it holds a part of the images, and answers parameters with gradients.
import type {DigitPart} from "../../digits/digit-parts.js";
import {letGo} from "../../digits/let-go.js";
import {SIZES} from "../../network/functional.js";
import {type OpenShard, openShard, type Shard, type ShardCounts} from "./shard.js";
import type {ShardPass} from "./shards.js";

/** From the engine to a shard's worker. */
export type ShardRequest =
  | {
      readonly type: "open";
      readonly module: WebAssembly.Module;
      readonly hidden: number;
      readonly counts: ShardCounts;
    }
  | {readonly type: "add"; readonly part: DigitPart}
  | {readonly type: "pass"; readonly parameters: Float32Array<ArrayBuffer>; readonly n: number};

let opened: OpenShard;
let shard: Shard | undefined; // once it has all its images

addEventListener("message", ({data}: MessageEvent<ShardRequest>) => {
  switch (data.type) {
    case "open":
      shard = undefined;
      opened = openShard(data.module, data.counts, {hidden: data.hidden, outputs: SIZES.outputs});
      break;
    case "add":
      opened.add(data.part);
      for (const {pixels} of [data.part.train, data.part.test]) letGo(pixels); // the kernel has what it needs
      postMessage(undefined);
      break;
    case "pass":
      shard ??= opened.close();
      pass(shard, data.parameters, data.n);
  }
});

function pass(shard: Shard, parameters: Float32Array<ArrayBuffer>, n: number): void {
  shard.parameters.set(parameters);
  const learnt = shard.learn(n);
  parameters.set(shard.gradients); // the same array goes back, with the gradients in it
  const reply: ShardPass = {gradients: parameters, learnt, seen: shard.read()};
  postMessage(reply, {transfer: [parameters.buffer]});
}
