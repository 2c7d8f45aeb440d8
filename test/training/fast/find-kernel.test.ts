import {afterEach, expect, test, vi} from "vitest";
import {compileKernel} from "../../../data/kernel/compile.js";
import {findKernel, type KernelKind} from "../../../lib/training/fast/find-kernel.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const plain = new Uint8Array(compileKernel("plain"));
const damaged = plain.map((byte, i) => (i > 100 ? byte ^ 0xff : byte));
const none = {kind: undefined, module: undefined};

/** Gives these bytes, or fails with this error. */
const giving = (files: Record<KernelKind, Uint8Array<ArrayBuffer> | Error>) => async (kind: KernelKind) => {
  const file = files[kind];
  if (file instanceof Error) throw file;
  return file;
};
const gone = new Error("relaxed.wasm: the server answered 404");
const reset = new Error("plain.wasm: the server could not be reached");

test("findKernel takes the relaxed kernel where it is valid, and asks for no other", async () => {
  const bytesOf = vi.fn(giving({relaxed: plain, plain: reset}));
  expect(await findKernel(bytesOf)).toEqual({
    kind: "relaxed",
    module: expect.any(WebAssembly.Module),
    fault: undefined
  });
  expect(bytesOf).toHaveBeenCalledOnce();
});

test("findKernel takes the plain one where the relaxed one is not valid, and that is no fault", async () => {
  const found = await findKernel(giving({relaxed: damaged, plain}));
  expect(found).toEqual({kind: "plain", module: expect.any(WebAssembly.Module), fault: undefined});
});

test("findKernel takes the plain one where the relaxed one does not arrive, and says why", async () => {
  const found = await findKernel(giving({relaxed: gone, plain}));
  expect(found).toMatchObject({kind: "plain", fault: gone.message});
});

test("findKernel finds none, and says the first reason, when both fail", async () => {
  expect(await findKernel(giving({relaxed: gone, plain: reset}))).toEqual({...none, fault: gone.message});
});

test("findKernel finds none in a damaged file", async () => {
  const found = await findKernel(giving({relaxed: damaged, plain: damaged}));
  expect(found).toEqual({...none, fault: "its file is damaged"});
});

test("findKernel finds none without SIMD", async () => {
  vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
  const found = await findKernel(giving({relaxed: plain, plain}));
  expect(found).toEqual({...none, fault: "this browser has no WebAssembly with SIMD"});
});

test("findKernel finds none where there is no WebAssembly, and asks for no file", async () => {
  vi.stubGlobal("WebAssembly", undefined);
  const bytesOf = vi.fn(giving({relaxed: plain, plain}));
  expect(await findKernel(bytesOf)).toEqual({...none, fault: "this browser has no WebAssembly"});
  expect(bytesOf).not.toHaveBeenCalled();
});

test("findKernel finds none where compile rejects, or validate throws", async () => {
  const refused = new Error("refused by the page's policy");
  vi.spyOn(WebAssembly, "compile").mockRejectedValue(refused);
  expect(await findKernel(giving({relaxed: plain, plain}))).toEqual({...none, fault: refused.message});
  vi.spyOn(WebAssembly, "validate").mockImplementation(() => {
    throw refused;
  });
  expect(await findKernel(giving({relaxed: plain, plain}))).toEqual({...none, fault: refused.message});
});
