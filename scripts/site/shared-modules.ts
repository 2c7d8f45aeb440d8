import {closure, type ModuleUse} from "./module-use.js";

/** The modules that pages share, in two groups; a module of neither goes with each page that uses it. */
export interface SharedModules {
  /** What most pages load. */
  readonly core: ReadonlySet<string>;
  /** Observable Plot, and what draws with it. */
  readonly plot: ReadonlySet<string>;
  /** The pages that load Observable Plot. */
  readonly withPlot: ReadonlySet<string>;
}

// From how many pages on a module is shared. A lower number makes more of what is shared needless on some page; a higher
// one has a reader load more of it again on the next page. Measured on this site, both are a few kilobytes.
const IN_CORE = 3;
const IN_PLOT = 2;

/**
 * Parts the modules of a site. Core is what several pages use, and what is used both at once and later; but nothing of
 * what Plot is made of, nor what imports that: it is shared among the pages with Plot, and the other pages take along
 * what they use of it. No group imports what it does not hold, except that Plot's may import core.
 */
export function sharedModules(use: ModuleUse, isPlot: (module: string) => boolean): SharedModules {
  const {pages, imports, later} = use;
  const plotRoots = [...imports.keys()].filter(isPlot);
  const madeOf = closure(plotRoots, imports);
  const heavy = (module: string) => [...closure([module], imports)].some((reached) => madeOf.has(reached));
  const withPlot = new Set(plotRoots.flatMap((module) => [...(pages.get(module) ?? [])]));
  const ofLater = closure(later, imports);
  const used = (module: string) => pages.has(module);

  const core = [...pages]
    .filter(([module, users]) => users.size >= IN_CORE || ofLater.has(module))
    .map(([module]) => module)
    .filter((module) => !heavy(module));
  const plot = [...pages]
    .filter(([module, users]) => heavy(module) && intersection(users, withPlot) >= IN_PLOT)
    .map(([module]) => module);
  const coreWhole = new Set([...closure(core, imports)].filter(used));
  const plotWhole = [...closure(plot, imports)].filter((module) => used(module) && !coreWhole.has(module));
  return {core: coreWhole, plot: new Set(plotWhole), withPlot};
}

function intersection(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((entry) => other.has(entry)).length;
}
