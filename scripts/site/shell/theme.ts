const KEY = "theme";

/** Shows the page in the reader's choice of light or dark, if there is one. */
export function showTheme(root: HTMLElement, storage: Storage): void {
  const theme = storage.getItem(KEY);
  if (theme) root.dataset.theme = theme;
}

/** Turns light into dark and dark into light, and keeps the choice. `systemIsDark` says what the reader's system prefers. */
export function toggleTheme(root: HTMLElement, storage: Storage, systemIsDark: boolean): void {
  const {theme} = root.dataset;
  const isDark = theme ? theme === "dark" : systemIsDark;
  root.dataset.theme = isDark ? "light" : "dark";
  try {
    storage.setItem(KEY, root.dataset.theme);
  } catch {} // it has become full: the choice lasts as long as the page
}
