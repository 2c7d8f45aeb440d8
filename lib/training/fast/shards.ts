import type {DigitPart} from "../../digits/digit-parts.js";
import type {Digits} from "../../digits/digits.js";
import type {Told} from "./pass.js";
import type {ShardCounts} from "./shard.js";
import type {ShardRequest} from "./shard.worker.js";

/** What a shard found with given parameters: its part of the packed gradients, and what its images add up to. */
export interface ShardPass {
  readonly gradients: Float32Array<ArrayBuffer>;
  readonly learnt: Told;
  readonly seen: Told;
}

/** A part of the images on a thread of its own. */
export interface RemoteShard {
  /** Makes room for so many images, in the place of those it has. */
  open(counts: ShardCounts): void;
  /** Takes copies of these images; resolves when they are in its kernel, and the copies gone. */
  add(part: DigitPart): Promise<void>;
  /** One pass at these packed parameters, for the mean loss over `n` images. The array is handed over. */
  pass(parameters: Float32Array<ArrayBuffer>, n: number): Promise<ShardPass>;
  end(): void;
}

/**
 * Starts a worker with a kernel of its own. It is asked one thing at a time; what it is asked rejects with an Error when
 * the worker breaks.
 */
export function createRemoteShard(module: WebAssembly.Module, hidden: number): RemoteShard {
  const worker = new Worker(import.meta.resolve("./shard.worker.js"), {type: "module"});
  const post = (request: ShardRequest, transfer: Transferable[]) => worker.postMessage(request, transfer);
  const ask = <Reply>(request: ShardRequest, transfer: Transferable[]) => {
    post(request, transfer);
    return new Promise<Reply>((resolve, reject) => {
      worker.onmessage = ({data}: MessageEvent<Reply>) => resolve(data);
      worker.onerror = ({message}) => reject(new Error(`A shard's worker failed: ${message}`));
    });
  };
  return {
    open({trainCount, testCount}) {
      post({type: "open", module, hidden, counts: {trainCount, testCount}}, []);
    },
    add({train, test}) {
      const part = {train: ownCopy(train), test: ownCopy(test)};
      const arrays = Object.values(part).flatMap(({pixels, labels}) => [pixels, labels]);
      return ask(
        {type: "add", part},
        arrays.map(({buffer}) => buffer)
      );
    },
    pass: (parameters, n) => ask({type: "pass", parameters, n}, [parameters.buffer]),
    end: () => worker.terminate()
  };
}

/** Only these images' bytes: a view would be sent with all the memory it looks into. */
function ownCopy({pixels, labels}: Digits) {
  return {pixels: pixels.slice(), labels: labels.slice()};
}
