import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {type Browser, type BrowserServer, chromium, type LaunchOptions} from "playwright-core";

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "chrome.exe",
  "msedge.exe"
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"
];

/**
 * The path of an installed Chrome or Chromium: CHROME_PATH, or the first one found on the PATH or in its usual place.
 * Throws an Error that says how to get one when there is none.
 */
export function findChromium(): string {
  const {CHROME_PATH, PATH = ""} = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH: there is no file ${CHROME_PATH}`);
  }
  const onPath = PATH.split(delimiter).flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const found = [...onPath, ...PLACES].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    "The pages are tested in Chrome or Chromium, and none is installed. Install one (Debian, Ubuntu: apt-get install chromium; " +
      "macOS: brew install --cask chromium; Windows: winget install Google.Chrome), or set CHROME_PATH to where it is."
  );
}

const options = (): LaunchOptions => ({
  executablePath: findChromium(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync"
  ]
});

/** A headless browser that asks nothing of the network by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(options());
}

/** The same browser, for other processes: they connect to it at its `wsEndpoint()`. */
export function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(options());
}

/** A browser that another process serves; closing it closes what was opened here, and nothing else. */
export function connectChromium(endpoint: string): Promise<Browser> {
  return chromium.connect(endpoint);
}
