import type {Page} from "playwright-core";
import type {Lap, Runner} from "./contender.js";
import type {LapReply, LapRequest} from "./page/serve-laps.js";
import type {Setup} from "./task.js";

let started = 0;

/** Starts a contender's worker in the bench's page: page/<file>.worker.ts. */
export async function startInPage(page: Page, file: string, setup: Setup): Promise<Runner> {
  const id = `${file} ${++started}`;
  const call = (method: string, ...values: (string | LapRequest)[]) =>
    page.evaluate<LapReply>(`bench.${method}(${values.map((value) => JSON.stringify(value)).join()})`);
  const {detail} = checked<{detail: string}>(await call("start", file, id, {setup}));
  return {
    detail,
    lap: async (epochs) => checked<Lap>(await call("ask", id, {epochs})),
    end: () => void call("end", id).catch(() => {}) // the page may be gone already
  };
}

function checked<Reply>(reply: LapReply): Reply {
  if ("error" in reply) throw new Error(reply.error);
  return reply as Reply;
}
