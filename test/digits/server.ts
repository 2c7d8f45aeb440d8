import {createServer, type RequestListener, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {onTestFinished} from "vitest";

/** Starts a server on a free port until the test ends; gives its address, ending in a slash. */
export async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
