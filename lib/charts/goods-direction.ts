import type { AtlasActor } from '@/lib/model/atlas-actor';
import type { EventAmount } from '@/lib/model/event-amount';
import { wideningOf } from '@/lib/filters/event-subjects';

/** Which states an actor belongs to. */
export interface StateTies {
  /** The actor itself, whomever it acts for, and the state that carries any of them on. */
  readonly widen: (actorId: string) => readonly string[];
  readonly isState: (actorId: string) => boolean;
}

export function stateTies(actors: readonly AtlasActor[]): StateTies {
  const states = new Set(actors.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  return { widen: wideningOf(actors), isState: (id) => states.has(id) };
}

/** From which state goods go to which, by id. */
export interface GoodsDirection {
  readonly exporter: string;
  readonly importer: string;
  /** Whether the importer counted them, as its own imports. */
  readonly isImportersCount: boolean;
}

type Directed = Pick<EventAmount, 'flow' | 'between' | 'reporter' | 'partner'>;

/**
 * Exports and imports are told from the side of the state that is not the partner: it is the
 * reporter, or the state that the reporter acts for; where a third party counts, the other of the
 * two. Null where a figure has no direction, or the record does not say which two states it is of.
 */
export function goodsDirection(
  { flow, between, reporter, partner }: Directed,
  { widen, isState }: StateTies,
): GoodsDirection | null {
  if ((flow !== 'export' && flow !== 'import') || partner === null) return null;
  const partners = new Set(widen(partner.id));
  const others = between.filter(({ id }) => !partners.has(id));
  const [other] = others;
  if (other === undefined || others.length > 1) return null;
  const counting = reporter ? widen(reporter.id).find(isState) : undefined;
  // A state of the past counts under its own name, not under that of the state that carries it on.
  const isOwnCount = counting !== undefined && widen(counting).includes(other.id);
  const side = isOwnCount ? counting : other.id;
  return flow === 'export'
    ? { exporter: side, importer: partner.id, isImportersCount: false }
    : { exporter: partner.id, importer: side, isImportersCount: isOwnCount };
}
