/**
 * The server's answer to a request, when it is a good one (status 200 to 299).
 * Rejects with the signal's reason when aborted, and otherwise with an Error that names the URL.
 */
export async function request(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    init.signal?.throwIfAborted();
    throw new Error(`${url}: the server cannot be reached`, {cause});
  });
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status} ${response.statusText}`);
  return response;
}
