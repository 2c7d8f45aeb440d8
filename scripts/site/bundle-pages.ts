import {createHash} from "node:crypto";
import {basename, join, relative} from "node:path";
import {builtSite, pageEntry} from "./built-site.js";
import {bundled, bundledSource} from "./bundler.js";
import {exportsOf, type Group, groupSource} from "./group.js";
import {laterEntry, loadingLater} from "./later.js";
import {moduleUse} from "./module-use.js";
import {sharedModules} from "./shared-modules.js";
import {takingFrom} from "./taking-from.js";

const PLOT = /[\\/]node_modules[\\/]@observablehq[\\/]plot[\\/]/;

// Stands for the version of all the bundles while they are made; it is a digest of them.
const VERSION = "_VERSION_";

/** Bundles that are to lie side by side in one folder. */
export interface PageBundles {
  /** Their texts, by the names of their files. */
  readonly files: ReadonlyMap<string, string>;
  /** For each page: the files that it loads, its own first. */
  readonly loads: ReadonlyMap<string, readonly string[]>;
}

/**
 * Bundles all that these pages of a built site import, for the site's folder `_import`: one bundle of what several pages
 * use, one with Observable Plot, one per page, and one per module that is imported later. `client` is the name of
 * Framework's client in `_observablehq`.
 */
export async function bundlePages(
  site: string,
  pages: readonly string[],
  client: string
): Promise<PageBundles> {
  const place = builtSite({site, folder: join(site, "_import"), client: () => client});
  const entries = (some: readonly string[]) =>
    Object.fromEntries(some.map((page) => [nameOf(site, page), pageEntry(page)]));

  const use = moduleUse((await bundled(entries(pages), [place])).metafile);
  const {core, plot, withPlot} = sharedModules(use, (module) => PLOT.test(module));
  const group = async (name: string, modules: ReadonlySet<string>): Promise<Group> => ({
    name,
    url: `./${fileOf(name)}`,
    modules: await exportsOf(modules, place)
  });
  const [ofCore, ofPlot] = [await group("core", core), await group("plot", plot)];
  const later = [...use.later].map((module) => ({name: `later-${basename(module).split(".")[0]}`, module}));
  const asLater = loadingLater(new Map(later.map(({name, module}) => [module, `./${fileOf(name)}`])));
  const from = (...groups: Group[]) => [asLater, takingFrom(groups), place];

  const draws = (page: string) => plot.size > 0 && withPlot.has(pageEntry(page));
  const laterEntries = Object.fromEntries(later.map(({name, module}) => [name, laterEntry(module)]));
  const texts = new Map([
    ...(await bundled(entries(pages.filter(draws)), from(ofCore, ofPlot))).texts,
    ...(await bundled(entries(pages.filter((page) => !draws(page))), from(ofCore))).texts,
    ...(await bundled(laterEntries, from(ofCore, ofPlot))).texts
  ]);
  if (plot.size > 0)
    texts.set("plot", await bundledSource(groupSource(ofPlot, texts.values()), from(ofCore)));
  texts.set("core", await bundledSource(groupSource(ofCore, texts.values()), from()));

  const digest = createHash("sha256");
  for (const text of texts.values()) digest.update(text);
  const version = digest.digest("hex").slice(0, 8);
  const versioned = (text: string) => text.replaceAll(VERSION, version);
  return {
    files: new Map([...texts].map(([name, text]) => [versioned(fileOf(name)), versioned(text)])),
    loads: new Map(
      pages.map((page) => {
        const names = [nameOf(site, page), "core", ...(draws(page) ? ["plot"] : [])];
        return [page, names.map((name) => versioned(fileOf(name)))];
      })
    )
  };
}

function nameOf(site: string, page: string): string {
  return `page-${relative(site, page).replaceAll(/[\\/]/g, "-").replace(".html", "")}`;
}

function fileOf(name: string): string {
  return `${name}.${VERSION}.js`;
}
