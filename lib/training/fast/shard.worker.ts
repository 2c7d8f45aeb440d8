// A worker of the fast engine: it holds a part of the images, and answers parameters with gradients.
import type {DigitPart} from "../../digits/digit-parts.js";
import {letGo} from "../../digits/let-go.js";
import {type CrewShard, createOwnShard} from "./crew-shard.js";
import type {ShardCounts} from "./open-shard.js";

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

let shard: CrewShard;

addEventListener("message", ({data}: MessageEvent<ShardRequest>) => {
  obey(data).catch(reportError); // the engine's side hears of it
});

async function obey(request: ShardRequest): Promise<void> {
  switch (request.type) {
    case "open":
      shard = createOwnShard(request.module, request.hidden);
      shard.open(request.counts);
      break;
    case "add": {
      const {train, test} = request.part;
      await shard.add({train, test});
      for (const {pixels} of [train, test]) letGo(pixels); // the kernel has what it needs
      postMessage(undefined);
      break;
    }
    case "pass": {
      const pass = await shard.pass(request.parameters, request.n);
      postMessage(pass, {transfer: [pass.gradients.buffer]});
    }
  }
}
