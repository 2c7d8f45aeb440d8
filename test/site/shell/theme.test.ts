import {expect, test} from "vitest";
import {storageFrom} from "../../../scripts/site/shell/storage.js";
import {showTheme, toggleTheme} from "../../../scripts/site/shell/theme.js";

const page = () => ({dataset: {} as DOMStringMap}) as HTMLElement;

test("showTheme(root, storage) shows what was kept, and nothing when nothing was", () => {
  const [kept, fresh] = [page(), page()];
  showTheme(kept, storageFrom([["theme", "dark"]]));
  showTheme(fresh, storageFrom([]));
  expect([kept.dataset.theme, fresh.dataset.theme]).toEqual(["dark", undefined]);
});

test("toggleTheme(root, storage, systemIsDark) turns what is shown, and keeps it", () => {
  const [root, storage] = [page(), storageFrom([])];
  toggleTheme(root, storage, true);
  expect([root.dataset.theme, storage.getItem("theme")]).toEqual(["light", "light"]);
  toggleTheme(root, storage, true);
  expect([root.dataset.theme, storage.getItem("theme")]).toEqual(["dark", "dark"]);
});

test("toggleTheme(root, storage, systemIsDark) turns it where nothing can be kept", () => {
  const root = page();
  const full = {
    setItem() {
      throw new Error("full");
    }
  } as unknown as Storage;
  toggleTheme(root, full, false);
  expect(root.dataset.theme).toBe("dark");
});
