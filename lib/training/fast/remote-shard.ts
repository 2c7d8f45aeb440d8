import type {Digits} from "../../digits/digits.js";
import {workerFault} from "../worker-fault.js";
import type {CrewShard} from "./crew-shard.js";
import type {ShardRequest} from "./shard.worker.js";

/**
 * A part of the images on a thread of its own. It is asked one thing at a time; what it is asked rejects with an Error when
 * its worker breaks.
 */
export function createRemoteShard(module: WebAssembly.Module, hidden: number): CrewShard {
  const worker = new Worker(import.meta.resolve("./shard.worker.js"), {type: "module"});
  let fault: Error | undefined;
  let refuse = (_: Error) => {};
  worker.onerror = (event) => {
    fault = workerFault(event);
    refuse(fault);
  };
  const post = (request: ShardRequest, transfer: Transferable[]) => worker.postMessage(request, transfer);
  const ask = <Reply>(request: ShardRequest, transfer: Transferable[]) =>
    new Promise<Reply>((resolve, reject) => {
      if (fault) throw fault;
      worker.onmessage = ({data}: MessageEvent<Reply>) => resolve(data);
      refuse = reject;
      post(request, transfer);
    });
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
