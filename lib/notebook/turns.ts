/** What `Turns` knows of a cell. */
export interface RunningCell {
  readonly id: string;
  /** Whether all that it does is to show something. */
  readonly draws: boolean;
}

/** What a run of a cell has to wait for before it does anything. */
export interface Turns {
  /**
   * Undefined when a run that begins now need not wait. Otherwise a promise that tells whether the run goes on: it does
   * not when `over` tells that a newer run of the same cell has begun.
   *
   * A cell waits for its turn when it runs for the first time: one after the other, each in a task of its own, so that the
   * page can answer in between. A cell that only draws rests while it is out of view, the first time too, until it is
   * seen, or until nothing newer has come for a while.
   */
  before(cell: RunningCell, over: Promise<unknown>): Promise<boolean> | undefined;
}

/** Tells whether a cell's place is in view, or near it, and again whenever that changes. */
export type WatchPlace = (id: string, tell: (inView: boolean) => void) => void;

const QUIET = 300; // milliseconds

interface Place {
  /** Out of view, until it is told otherwise. */
  inView: boolean;
  seen(): void;
}

/** Turns for the cells of one page. */
export function createTurns(watchPlace: WatchPlace): Turns {
  const turns = new Map<string, Promise<void>>();
  const begun = new Set<string>();
  const places = new Map<string, Place>();
  let last = Promise.resolve();

  function turnOf(id: string): Promise<void> {
    const known = turns.get(id);
    if (known) return known;
    last = last.then(() => new Promise((begin) => setTimeout(begin)));
    turns.set(id, last);
    return last;
  }

  /** The place that a cell draws in; none where it does more than that. */
  function placeOf({id, draws}: RunningCell): Place | undefined {
    const known = places.get(id);
    if (known || !draws) return known;
    const place: Place = {inView: false, seen() {}};
    places.set(id, place);
    watchPlace(id, (inView) => {
      place.inView = inView;
      if (inView) place.seen();
    });
    return place;
  }

  return {
    before(cell, over) {
      const place = placeOf(cell);
      const rested = () => (place && !place.inView ? rest(place, over) : undefined);
      if (begun.has(cell.id)) return rested();
      const turn = turnOf(cell.id).then(() => true);
      return Promise.race([turn, over.then(() => false)]).then((goesOn) => {
        if (!goesOn) return false;
        begun.add(cell.id);
        return rested() ?? true;
      });
    }
  };
}

function rest(place: Place, over: Promise<unknown>): Promise<boolean> {
  return new Promise((tell) => {
    const end = (goesOn: boolean) => {
      clearTimeout(quiet);
      tell(goesOn);
    };
    const quiet = setTimeout(end, QUIET, true);
    place.seen = () => end(true);
    over.then(() => end(false));
  });
}
