// The page in which the contenders run, each in a worker. The bench drives it from outside.
import type {LapReply, LapRequest} from "./serve-laps.js";

const workers = new Map<string, Worker>();

/** What the bench calls: `bench.start("fast", id, {setup})`. */
const bench = {
  start(file: string, id: string, request: LapRequest) {
    workers.set(id, new Worker(`./${file}.worker.js`, {type: "module"}));
    return bench.ask(id, request);
  },
  ask(id: string, request: LapRequest): Promise<LapReply> {
    const worker = workers.get(id)!;
    return new Promise((resolve) => {
      worker.onmessage = ({data}: MessageEvent<LapReply>) => resolve(data);
      worker.onerror = ({message}) => resolve({error: message});
      worker.postMessage(request);
    });
  },
  end(id: string) {
    workers.get(id)?.terminate();
    workers.delete(id);
  }
};

Object.assign(globalThis, {bench});
