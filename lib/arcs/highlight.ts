import { familyIndexOfCategory } from '@/lib/flows/category';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { flowsOfEvents, legsOfEvent } from '@/lib/flows/flow-selectors';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { Arc } from './arcs';
import { openArcs } from './open-arcs';

/**
 * What the reader points at beside the map: a row of a list, or a family in the filters or the key. Or what
 * has just begun in the year that playing has come to, or what the sentence tells of that a lecturer has
 * come to.
 */
export type Highlight =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'begun'; readonly events: ReadonlySet<string> }
  | { readonly kind: 'told'; readonly events: ReadonlySet<string> };

/**
 * Passes a highlight on from lists and filters to maps. A pointer that goes over a list changes it at
 * every row, so no component renders with it: the maps draw it, and the link does not hold it.
 */
export class HighlightChannel {
  #current: Highlight | null = null;
  #begun: Highlight | null = null;
  #told: Highlight | null = null;
  readonly #listeners = new Set<() => void>();

  get current(): Highlight | null {
    return this.#current;
  }

  readonly setEvent = (id: string | null): void => {
    const current = this.#current?.kind === 'event' ? this.#current.id : null;
    if (id === null || id !== current) this.#set(id === null ? null : { kind: 'event', id });
  };

  /** A family is often named twice: it is pointed at, and then has the focus as well. */
  readonly setFamily = (family: Family | null): void => {
    const current = this.#current?.kind === 'family' ? this.#current.family : null;
    if (family === null || family !== current)
      this.#set(family === null ? null : { kind: 'family', family });
  };

  /** What flashes for a moment. It gives way to what is pointed at. */
  get begun(): Highlight | null {
    return this.#begun;
  }

  readonly setBegun = (events: ReadonlySet<string> | null): void => {
    this.#begun = events === null ? null : { kind: 'begun', events };
    this.#tell();
  };

  /** What a lecture tells of, until it goes on. It gives way to what is pointed at. */
  get told(): Highlight | null {
    return this.#told;
  }

  readonly setTold = (events: ReadonlySet<string> | null): void => {
    this.#told = events === null ? null : { kind: 'told', events };
    this.#tell();
  };

  /** @returns ends the listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #set(highlight: Highlight | null): void {
    this.#current = highlight;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The arcs that a highlight lights. */
export function highlightedArcs(
  arcs: readonly Arc[],
  highlight: Highlight,
  cubes: FlowCubes,
): readonly Arc[] {
  if (highlight.kind === 'event') return openArcs(arcs, highlight, cubes);
  if (highlight.kind === 'told') {
    return [...highlight.events].flatMap((id) => openArcs(arcs, { kind: 'event', id }, cubes));
  }
  if (highlight.kind === 'begun') {
    const { events } = highlight;
    const flows = flowsOfEvents(cubes, events);
    return arcs.filter(({ eventId, flow }) =>
      eventId === null ? flows.has(flow) : events.has(eventId),
    );
  }
  return arcs.filter(({ family }) => family === highlight.family);
}

export function isHighlightedEvent(
  event: string,
  highlight: Highlight | null,
  cubes: Pick<FlowCubes, 'table'>,
): boolean {
  if (highlight === null) return false;
  if (highlight.kind === 'event') return highlight.id === event;
  if (highlight.kind !== 'family') return highlight.events.has(event);
  const family = FAMILIES.indexOf(highlight.family);
  const [leg] = legsOfEvent(cubes, event);
  return leg !== undefined && familyIndexOfCategory[cubes.table.category[leg]!] === family;
}
