import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import sirv from "sirv";

/** A built site that is being served. */
export interface Site {
  /** Its address, with the sub-path and a slash at the end. */
  readonly url: string;
  close(): void;
}

/** Serves a folder under a sub-path, as a static host does: `/x` is `x.html`, ranges are honoured, all else is 404. */
export async function serveSite(folder: string, subPath: string): Promise<Site> {
  const files = sirv(folder, {extensions: ["html"]});
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(subPath)) return missing();
    request.url = request.url.slice(subPath.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${subPath}`,
    close() {
      server.closeAllConnections();
      server.close();
    }
  };
}
