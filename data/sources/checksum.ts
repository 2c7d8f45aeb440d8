import {createHash} from "node:crypto";
import type {MnistFile} from "./mnist-files.js";

/** The SHA-256 of the bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Whether these unzipped bytes are those of the file. */
export function isGenuine({sha256: expected}: MnistFile, bytes: Uint8Array): boolean {
  return sha256(bytes) === expected;
}
