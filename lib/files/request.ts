import {FileFault, type SiteFile} from "./site-file.js";

/**
 * The server's answer to a request for a file, when it is a good one (status 200 to 299).
 * Rejects with the signal's reason when aborted, and otherwise with a FileFault.
 */
export async function request(file: SiteFile, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(file.url, init).catch((cause: unknown) => {
    init.signal?.throwIfAborted();
    throw new FileFault(file, "the server could not be reached", {cause});
  });
  if (response.ok) return response;
  throw new FileFault(file, `the server answered ${`${response.status} ${response.statusText}`.trim()}`);
}
