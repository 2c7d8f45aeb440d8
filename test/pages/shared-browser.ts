// Before all tests in a browser: one Chromium and one server of the built site, for every worker and every file.
import type {TestProject} from "vitest/node";
import {serveChromium} from "../../scripts/browser/chromium.js";
import {serveSite} from "../../scripts/browser/site.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where Chromium is to be connected to. */
    chromium: string;
    /** The address of the built site, under a sub-path. */
    site: string;
  }
}

export default async function setup({provide}: TestProject): Promise<() => Promise<void>> {
  const chromium = await serveChromium();
  const site = await serveSite("dist", "/a/sub/path/");
  provide("chromium", chromium.wsEndpoint());
  provide("site", site.url);
  return async () => {
    await chromium.close();
    site.close();
  };
}
