import type {DigitPart} from "../../digits/digit-parts.js";
import {SIZES} from "../../network/functional.js";
import {type OpenShard, openShard, type ShardCounts} from "./open-shard.js";
import type {Told} from "./pass.js";
import type {Shard} from "./shard.js";

/** What a shard found with given parameters: its part of the packed gradients, and what its images add up to. */
export interface ShardPass {
  readonly gradients: Float32Array<ArrayBuffer>;
  readonly learnt: Told;
  readonly seen: Told;
}

/** A part of the images, on this thread or on another. */
export interface CrewShard {
  /** Makes room for so many images, in the place of those it has. */
  open(counts: ShardCounts): void;
  /** Takes copies of these images; resolves when they are in its kernel, and the copies gone. */
  add(part: DigitPart): Promise<void>;
  /**
   * One pass at these packed parameters, for the mean loss over `n` images. The array is handed over; it comes back with
   * the gradients in it.
   */
  pass(parameters: Float32Array<ArrayBuffer>, n: number): Promise<ShardPass>;
  end(): void;
}

/** A part of the images on the thread that calls: its pass is done before the call is over. */
export function createOwnShard(module: WebAssembly.Module, hidden: number): CrewShard {
  let opened: OpenShard;
  let shard: Shard | undefined; // once it has all its images
  return {
    open(counts) {
      shard = undefined;
      opened = openShard(module, counts, {hidden, outputs: SIZES.outputs});
    },
    async add(part) {
      opened.add(part);
    },
    async pass(parameters, n) {
      shard ??= opened.close();
      shard.parameters.set(parameters);
      const learnt = shard.learn(n);
      parameters.set(shard.gradients);
      return {gradients: parameters, learnt, seen: shard.read()};
    },
    end() {}
  };
}
