import { createParser, createSerializer, parseAsStringLiteral } from 'nuqs/server';
import { EVENT_ROLES } from '@/lib/model/event-roles';
import { WAYS } from '@/lib/model/event-ways';
import {
  CERTAINTIES,
  EVENT_TYPES,
  RECORD_PARTS,
  STATUSES,
  type Certainty,
  type EventType,
  type Status,
} from '@/lib/model/vocabulary';
import { isSlug } from '@/lib/text/slug';
import { typedNumber } from '@/lib/text/typed-text';
import { parseCamera, serialiseCamera, type Camera } from './camera';
import { parseCompared, parseYear, serialiseCompared, type Compared } from './compared';
import { parseDyad, serialiseDyad, type Dyad } from './dyad';
import { isSameSelection, parseSelection, serialiseSelection, type Selection } from './selection';
import { parseTypes, serialiseTypes } from './type-set';
import {
  DATES,
  DEFAULT_VIEW,
  LONGEST_TEXT,
  MAYBE,
  MOST_EVENTS,
  MOST_IDS,
  ONGOING,
  PAIRS,
  PANELS,
  PICTURES,
  PROJECTIONS,
  SAID,
  type View,
} from './view';
import { parseFrame, serialiseFrame, type ViewFrame } from './view-frame';

const yearParser = createParser<number>({ parse: parseYear, serialize: String });

/** A parser whose values are the same when their texts are. */
function textualParser<Value>(
  parse: (text: string) => Value | null,
  serialize: (value: Value) => string,
) {
  return createParser<Value>({
    parse,
    serialize,
    eq: (one, other) => serialize(one) === serialize(other),
  });
}

/** A closed vocabulary's subset; the whole of it is the same as not restricting. */
function subsetParser<Value extends string>(
  all: readonly Value[],
  parse: (text: string) => Value[] | null,
  serialize: (values: readonly Value[]) => string,
) {
  return textualParser<readonly Value[]>((text) => {
    const values = parse(text);
    return values?.length === all.length ? null : values;
  }, serialize);
}

function parseWords<Value extends string>(all: readonly Value[]) {
  return (text: string): Value[] | null => {
    const words = text === 'none' ? [] : text.split(',');
    const known = all.filter((value) => words.includes(value));
    return known.length === new Set(words).size ? known : null;
  };
}

const serialiseWords = (values: readonly string[]) =>
  values.length === 0 ? 'none' : values.join(',');

/** One or more words of a closed vocabulary; all of them restrict too, to what has any. */
const someParser = <Value extends string>(all: readonly Value[]) =>
  textualParser<readonly Value[]>((text) => {
    const values = parseWords(all)(text);
    return values?.length === 0 ? null : values;
  }, serialiseWords);

/** An open vocabulary's subset, in alphabetical order and without doubles; empty is no restriction. */
function listParser<Entry>(
  parse: (text: string) => Entry | null,
  serialize: (entry: Entry) => string,
  most = MOST_IDS,
) {
  return textualParser<readonly Entry[]>(
    (text) => {
      const entries = [...new Set(text.split(','))].map(parse);
      const known = entries.filter((entry) => entry !== null);
      if (known.length !== entries.length || known.length > most) return null;
      const words = new Map(known.map((entry) => [serialize(entry), entry]));
      return [...words.keys()].toSorted().map((word) => words.get(word)!);
    },
    (entries) => entries.map(serialize).toSorted().join(','),
  );
}

const slugsParser = (most: number) =>
  listParser<string>(
    (text) => (isSlug(text) ? text : null),
    (id) => id,
    most,
  );
const idsParser = slugsParser(MOST_IDS);

/** URL parameter → parser. The keys are the view's own, so that the two cannot drift apart. */
export const viewParsers = {
  from: yearParser,
  to: yearParser,
  maybe: parseAsStringLiteral(MAYBE).withDefault(DEFAULT_VIEW.maybe),
  ongoing: parseAsStringLiteral(ONGOING).withDefault(DEFAULT_VIEW.ongoing),
  dates: parseAsStringLiteral(DATES).withDefault(DEFAULT_VIEW.dates),
  types: subsetParser<EventType>(EVENT_TYPES, parseTypes, serialiseTypes),
  statuses: subsetParser<Status>(STATUSES, parseWords(STATUSES), serialiseWords),
  certainties: subsetParser<Certainty>(CERTAINTIES, parseWords(CERTAINTIES), serialiseWords),
  said: parseAsStringLiteral(SAID).withDefault(DEFAULT_VIEW.said),
  record: parseAsStringLiteral(RECORD_PARTS).withDefault(DEFAULT_VIEW.record),
  places: idsParser,
  ways: someParser(WAYS),
  actors: idsParser,
  roles: someParser(EVENT_ROLES),
  dyads: listParser<Dyad>(parseDyad, serialiseDyad),
  sources: idsParser,
  events: slugsParser(MOST_EVENTS),
  text: createParser<string>({
    parse: (text) => {
      const words = text.trim();
      // A lone surrogate is no text, and cannot be written into a link again.
      const isText = words !== '' && !/\p{Surrogate}/u.test(words);
      return isText && words.length <= LONGEST_TEXT ? words : null;
    },
    serialize: String,
  }),
  open: createParser<Selection>({
    parse: parseSelection,
    serialize: serialiseSelection,
    eq: isSameSelection,
  }),
  picture: parseAsStringLiteral(PICTURES).withDefault(DEFAULT_VIEW.picture),
  compare: textualParser<Compared>(parseCompared, serialiseCompared),
  projection: parseAsStringLiteral(PROJECTIONS).withDefault(DEFAULT_VIEW.projection),
  pairs: createParser<number>({
    parse: (text) => {
      const pairs = typedNumber(text);
      return pairs >= PAIRS.fewest && pairs <= PAIRS.most ? pairs : null;
    },
    serialize: String,
  }),
  frame: textualParser<ViewFrame>(parseFrame, serialiseFrame),
  camera: textualParser<Camera>(parseCamera, serialiseCamera),
  panel: parseAsStringLiteral(PANELS).withDefault(DEFAULT_VIEW.panel),
} satisfies Record<keyof View, unknown>;

export type ViewParameter = keyof typeof viewParsers;
const PARAMETERS = Object.keys(viewParsers) as ViewParameter[];

const serialiseSearch = createSerializer(viewParsers);

/** The query string of a view, beginning with "?" unless empty; defaults are left out. */
export function serialiseView(view: Partial<View>): string {
  return serialiseSearch(view);
}

export interface ParsedView {
  readonly view: View;
  /** Parameters that could not be read and took their default; one whose name was cut as it is. */
  readonly ignored: readonly string[];
}

/** Reads a query string; what is invalid becomes its default and is named in `ignored`. */
export function parseView(search: URLSearchParams): ParsedView {
  const ignored: string[] = [];
  const read = <Parameter extends ViewParameter>(parameter: Parameter): View[Parameter] => {
    const text = search.get(parameter);
    if (text === null) return DEFAULT_VIEW[parameter];
    const parser: { parse: (text: string) => unknown } = viewParsers[parameter];
    const value = parser.parse(text);
    if (value !== null) return value as View[Parameter];
    if (!isWhole(parameter, text)) ignored.push(parameter);
    return DEFAULT_VIEW[parameter];
  };
  const view = Object.fromEntries(
    PARAMETERS.map((parameter) => [parameter, read(parameter)]),
  ) as unknown as View;
  const consistent = consistentView(view);
  const dropped = (['from', 'to', 'ways', 'frame'] as const).filter(
    (parameter) => consistent[parameter] !== view[parameter],
  );
  return { view: consistent, ignored: [...ignored, ...dropped, ...cutNames(search)] };
}

/** The beginnings of our names, with nothing after them: the end of a link that was cut. */
function cutNames(search: URLSearchParams): string[] {
  const isCut = (name: string) =>
    name !== '' && PARAMETERS.some((known) => known !== name && known.startsWith(name));
  return [...search].flatMap(([name, value]) => (value === '' && isCut(name) ? [name] : []));
}

/**
 * Years that contradict each other count for neither, and among the undated no year counts. Nothing
 * arrives or leaves where no place is asked for. A camera is exact, so no frame counts beside it.
 */
export function consistentView(view: View): View {
  const inOrder = view.from === null || view.to === null || view.from <= view.to;
  const isDated = inOrder && view.dates === 'any';
  const isPlaced = view.places !== null || view.ways === null;
  const isFramedOnce = view.frame === null || view.camera === null;
  if (isDated && isPlaced && isFramedOnce) return view;
  return {
    ...view,
    ...(isDated ? {} : { from: null, to: null }),
    ...(isPlaced ? {} : { ways: null }),
    ...(isFramedOnce ? {} : { frame: null }),
  };
}

/** The whole of a vocabulary, spelt out, means "not restricted": nothing to complain of. */
function isWhole(parameter: ViewParameter, text: string): boolean {
  if (parameter === 'types') return parseTypes(text)?.length === EVENT_TYPES.length;
  if (parameter === 'statuses') return parseWords(STATUSES)(text)?.length === STATUSES.length;
  if (parameter === 'certainties')
    return parseWords(CERTAINTIES)(text)?.length === CERTAINTIES.length;
  return false;
}

export { PARAMETERS as VIEW_PARAMETERS };
