import { createParser, createSerializer, parseAsStringLiteral } from 'nuqs/server';
import {
  CERTAINTIES,
  EVENT_TYPES,
  STATUSES,
  type Certainty,
  type EventType,
  type Status,
} from '@/lib/events/vocabulary';
import { parseCamera, serialiseCamera, type Camera } from './camera';
import { isSameSelection, parseSelection, serialiseSelection, type Selection } from './selection';
import { parseTypes, serialiseTypes } from './type-set';
import { DEFAULT_VIEW, FIRST_YEAR, LAST_YEAR, PANELS, PROJECTIONS, type View } from './view';

const yearParser = createParser<number>({
  parse: (text) => {
    const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
  },
  serialize: String,
});

/** A closed vocabulary's subset; the whole of it is the same as not restricting. */
function subsetParser<Value extends string>(
  all: readonly Value[],
  parse: (text: string) => Value[] | null,
  serialize: (values: readonly Value[]) => string,
) {
  return createParser<readonly Value[]>({
    parse: (text) => {
      const values = parse(text);
      return values?.length === all.length ? null : values;
    },
    serialize,
    eq: (one, other) => serialize(one) === serialize(other),
  });
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

/** URL parameter → parser. The keys are the view's own, so that the two cannot drift apart. */
export const viewParsers = {
  from: yearParser,
  to: yearParser,
  types: subsetParser<EventType>(EVENT_TYPES, parseTypes, serialiseTypes),
  statuses: subsetParser<Status>(STATUSES, parseWords(STATUSES), serialiseWords),
  certainties: subsetParser<Certainty>(CERTAINTIES, parseWords(CERTAINTIES), serialiseWords),
  open: createParser<Selection>({
    parse: parseSelection,
    serialize: serialiseSelection,
    eq: isSameSelection,
  }),
  projection: parseAsStringLiteral(PROJECTIONS).withDefault(DEFAULT_VIEW.projection),
  camera: createParser<Camera>({
    parse: parseCamera,
    serialize: serialiseCamera,
    eq: (one, other) => serialiseCamera(one) === serialiseCamera(other),
  }),
  panel: parseAsStringLiteral(PANELS).withDefault(DEFAULT_VIEW.panel),
} satisfies Record<keyof View, unknown>;

type ViewParameter = keyof typeof viewParsers;
const PARAMETERS = Object.keys(viewParsers) as ViewParameter[];

const serialiseSearch = createSerializer(viewParsers);

/** The query string of a view, beginning with "?" unless empty; defaults are left out. */
export function serialiseView(view: View): string {
  return serialiseSearch(view);
}

export interface ParsedView {
  readonly view: View;
  /** Parameters that could not be read and took their default. */
  readonly ignored: readonly ViewParameter[];
}

/** Reads a query string; what is invalid becomes its default and is named in `ignored`. */
export function parseView(search: URLSearchParams): ParsedView {
  const ignored: ViewParameter[] = [];
  const read = <Value>(
    parameter: ViewParameter,
    parser: { parse: (text: string) => Value | null },
  ): Value | null => {
    const text = search.get(parameter);
    if (text === null) return null;
    const value = parser.parse(text);
    if (value === null && !isWhole(parameter, text)) ignored.push(parameter);
    return value;
  };
  const view: View = {
    from: read('from', viewParsers.from),
    to: read('to', viewParsers.to),
    types: read('types', viewParsers.types),
    statuses: read('statuses', viewParsers.statuses),
    certainties: read('certainties', viewParsers.certainties),
    open: read('open', viewParsers.open),
    projection: read('projection', viewParsers.projection) ?? DEFAULT_VIEW.projection,
    camera: read('camera', viewParsers.camera),
    panel: read('panel', viewParsers.panel) ?? DEFAULT_VIEW.panel,
  };
  if (view.from !== null && view.to !== null && view.from > view.to) {
    return { view: { ...view, from: null, to: null }, ignored: [...ignored, 'from', 'to'] };
  }
  return { view, ignored };
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
