import type {Digits} from "../../digits/digits.js";
import type {Told} from "./pass.js";
import type {ShardReply, ShardRequest} from "./shard.worker.js";

/** What a shard found with given parameters: its part of the packed gradients, and what its images add up to. */
export interface ShardPass {
  readonly gradients: Float32Array<ArrayBuffer>;
  readonly learnt: Told;
  readonly seen: Told;
}

/** A part of the images on a thread of its own. */
export interface RemoteShard {
  /** Takes other images in the place of those it has. */
  load(train: Digits, test: Digits): void;
  /** One pass at these packed parameters, for the mean loss over `n` images. The array is handed over. */
  pass(parameters: Float32Array<ArrayBuffer>, n: number): Promise<ShardPass>;
  end(): void;
}

/** Starts a worker with a kernel of its own. A pass rejects with an Error when the worker breaks. */
export function createRemoteShard(module: WebAssembly.Module, hidden: number): RemoteShard {
  const worker = new Worker(import.meta.resolve("./shard.worker.js"), {type: "module"});
  const post = (request: ShardRequest, transfer: Transferable[]) => worker.postMessage(request, transfer);
  return {
    load(train, test) {
      const own = [train, test].map(({pixels, labels}) => ({pixels: pixels.slice(), labels: labels.slice()}));
      post(
        {type: "load", module, hidden, train: own[0], test: own[1]},
        own.flatMap(({pixels, labels}) => [pixels.buffer, labels.buffer])
      );
    },
    pass(parameters, n) {
      post({type: "pass", parameters, n}, [parameters.buffer]);
      return new Promise((resolve, reject) => {
        worker.onmessage = ({data}: MessageEvent<ShardReply>) => resolve(data);
        worker.onerror = ({message}) => reject(new Error(`A shard's worker failed: ${message}`));
      });
    },
    end: () => worker.terminate()
  };
}
