import { isSlug } from '@/lib/text/slug';
import { typedNumber, typedText } from '@/lib/text/typed-text';
import { FIRST_YEAR, LAST_YEAR, type YearRange, type Years } from '@/lib/time/year-range';
import { parseDyad, serialiseDyad, type Dyad } from './dyad';

export const SUBJECT_KINDS = ['dyad', 'place', 'actor'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Other years of the same events. */
export interface ComparedPeriod extends YearRange {
  readonly kind: 'period';
}

/** Another pair of states, place or actor in the same years. */
export interface ComparedSubject {
  readonly kind: SubjectKind;
  /** Of a pair `<id>.<id>`. */
  readonly id: string;
  /** Counts are given before this year and from it on; null counts all years together. */
  readonly cut: number | null;
}

/** What a view is compared with. */
export type Compared = ComparedPeriod | ComparedSubject;

/** The lists of a view that a comparison sets, one a kind of subject. */
interface SubjectLists {
  readonly dyads: readonly Dyad[] | null;
  readonly places: readonly string[] | null;
  readonly actors: readonly string[] | null;
}

export const LIST_OF_KIND = { dyad: 'dyads', place: 'places', actor: 'actors' } as const;

export function parseYear(text: string): number | null {
  const year = typedNumber(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** `2008-2012`; or `dyad.<id>.<id>`, `place.<id>`, `actor.<id>`, each with or without `.<year>`. */
export function parseCompared(text: string): Compared | null {
  const [kind, ...rest] = text.split('.');
  const subject = SUBJECT_KINDS.find((known) => known === kind);
  return subject === undefined ? parsePeriod(text) : parseSubject(subject, rest);
}

export function serialiseCompared(compared: Compared): string {
  if (compared.kind === 'period') return `${compared.from}-${compared.to}`;
  const { kind, id, cut } = compared;
  return [kind, id, ...(cut === null ? [] : [cut])].join('.');
}

function parsePeriod(text: string): ComparedPeriod | null {
  const [from = null, to = null, ...rest] = typedText(text).split('-').map(parseYear);
  const isPeriod = from !== null && to !== null && from <= to && rest.length === 0;
  return isPeriod ? { kind: 'period', from, to } : null;
}

/** The place in the row says what a part is: an id may look like a year. */
function parseSubject(kind: SubjectKind, parts: readonly string[]): ComparedSubject | null {
  const length = kind === 'dyad' ? 2 : 1;
  const [ids, [year, ...rest]] = [parts.slice(0, length), parts.slice(length)];
  const id = kind === 'dyad' ? canonicalDyad(ids.join('.')) : (ids[0] ?? '');
  const cut = year === undefined ? null : parseYear(year);
  const isUnreadable = id === null || (year !== undefined && cut === null) || rest.length > 0;
  if (isUnreadable || (kind !== 'dyad' && !isSlug(id))) return null;
  return { kind, id, cut };
}

function canonicalDyad(text: string): string | null {
  const dyad = parseDyad(text);
  return dyad && serialiseDyad(dyad);
}

/** The lists of a view in which one subject stands alone. */
export function listOfSubject({
  kind,
  id,
}: Pick<ComparedSubject, 'kind' | 'id'>): Partial<SubjectLists> {
  if (kind !== 'dyad') return { [LIST_OF_KIND[kind]]: [id] };
  const dyad = parseDyad(id);
  return { dyads: dyad && [dyad] };
}

/** What gives up the list of a kind, and what says nothing without it: no place, no way. */
export const withoutListOf = (kind: SubjectKind) =>
  kind === 'place' ? { places: null, ways: null } : { [LIST_OF_KIND[kind]]: null };

/** The view of the second map: the first one with other years or another subject. */
export function secondView<Of extends Years & SubjectLists>(view: Of, compared: Compared): Of {
  if (compared.kind !== 'period') return { ...view, ...listOfSubject(compared) };
  const { from, to } = compared;
  return { ...view, from, to };
}
