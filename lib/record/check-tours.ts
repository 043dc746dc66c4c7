import { yearWindow } from '@/lib/flows/flow-selectors';
import type { Tour } from '@/lib/model/tour-schema';
import {
  flowSelection,
  pairSelection,
  serialiseSelection,
  type Selection,
} from '@/lib/view/selection';
import { secondView } from '@/lib/view/compared';
import { comparedOf, countedView, type View } from '@/lib/view/view';
import { parseView, serialiseView, VIEW_PARAMETERS } from '@/lib/view/view-parameters';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';
import { shownEvents } from './shown-events';

type Say = (field: string, message: string) => void;
type Step = Tour['steps'][number];

/** More than that, a room does not take in at once. */
const MOST_EVENTS_SHOWN = 25;
/** A view mostly picks kinds and years, so it may show some events of which the step does not speak. */
const MOST_SHARE_UNSPOKEN_OF = 1 / 4;

/**
 * Steps that would point at nothing: a view that is misspelt or names what is not in the record, and
 * texts about events that the view hides, undated ones too. And steps that point at everything: more
 * events than a room takes in, or events of which neither text nor notes speak. Notes may speak of
 * what the map does not show. That a sentence's events exist is asked by `checkLinks`.
 */
export function checkTours(entries: ReadEntries): RecordProblem[] {
  const check = stepCheck(entries);
  return entries.tours.flatMap((entry) => tourProblems(entry, check));
}

function tourProblems(entry: ReadEntry<Tour>, check: (step: Step, say: Say) => void) {
  const problems: RecordProblem[] = [];
  for (const [index, step] of entry.value.steps.entries()) {
    check(step, (field, message) => {
      problems.push(problemAt(entry, `steps.${index}.${field}`, message));
    });
  }
  return problems;
}

function stepCheck(entries: ReadEntries): (step: Step, say: Say) => void {
  const ids = idsOf(entries);
  const shown = shownEvents(entries);
  const openable = new Set(
    entries.events.flatMap(({ value: { legs, family, status } }) =>
      legs
        .flatMap(({ from, to, mutual }) => [
          pairSelection(from, to),
          flowSelection({ from, to, family, mutual, occurred: status === 'occurred' }),
        ])
        .map(serialiseSelection),
    ),
  );

  return (step, say) => {
    if (step.cue === undefined) say('cue', 'missing: what the speaker does or asks at this step');
    const view = readView(step.view, say);
    if (view === null) return;
    for (const [kind, id] of namedIds(view)) {
      if (!ids[kind].has(id)) say('view', `"${id}" is not among the ${kind} of the record`);
    }
    if (view.open?.kind === 'pair' && !openable.has(serialiseSelection(view.open))) {
      say('view', `no event goes between ${view.open.places.join(' and ')}`);
    }
    if (view.open?.kind === 'flow' && !openable.has(serialiseSelection(view.open))) {
      say('view', `no event is of the flow "${serialiseSelection(view.open)}"`);
    }

    const sides = sidesOf(countedView(view), say).map((side) => shown(side, yearWindow(side)));
    if (sides.some((events) => events.size === 0)) say('view', 'no event passes its filters');
    const onSomeSide = new Set(sides.flatMap((events) => [...events]));
    sayWhatIsTooMuch(onSomeSide, step, say);
    const isShown = (id: string) => onSomeSide.has(id) || !ids.events.has(id);
    if (view.open?.kind === 'event' && !isShown(view.open.id)) {
      say('view', `opens "${view.open.id}", which its filters hide`);
    }
    for (const [position, sentence] of step.text.entries()) {
      for (const [place, id] of sentence.events.entries()) {
        if (isShown(id)) continue;
        say(`text.${position}.events.${place}`, `the step's view hides "${id}"`);
      }
    }
  };
}

/** Both maps of a comparison together are what the room sees. */
function sayWhatIsTooMuch(shown: ReadonlySet<string>, { text, notes }: Step, say: Say) {
  if (shown.size > MOST_EVENTS_SHOWN) {
    say('view', `shows ${shown.size} events; a step shows ${MOST_EVENTS_SHOWN} at most`);
  }
  const spokenOf = new Set([...text, ...notes].flatMap(({ events }) => events));
  const others = [...shown].filter((id) => !spokenOf.has(id));
  if (others.length <= shown.size * MOST_SHARE_UNSPOKEN_OF) return;
  say(
    'view',
    `neither text nor notes speak of ${others.length} of the ${shown.size} events that it shows, such as "${others[0]}"; a quarter may be such at most`,
  );
}

/** The view that the text says, or null when it does not say one as the atlas would write it. */
function readView(text: string, say: Say): View | null {
  const search = new URLSearchParams(text);
  const known = new Set<string>(VIEW_PARAMETERS);
  const unknown = [...new Set(search.keys())].filter((name) => !known.has(name));
  const { view, ignored } = parseView(search);
  for (const name of unknown) say('view', `there is no parameter "${name}"`);
  for (const name of ignored) say('view', `"${name}=${search.get(name)}" cannot be read`);
  if (unknown.length > 0 || ignored.length > 0) return null;
  const canonical = serialiseView(view).slice('?'.length);
  if (text !== canonical) {
    say('view', `expected it as the atlas writes it: ${canonical}`);
    return null;
  }
  // What words find differs by language and with every entry added, so no text could rely on it.
  if (view.text !== null) say('view', 'a tour filters by ids; its views do not search for words');
  return view;
}

/** What the map shows, and what the one beside it does. */
function sidesOf(view: View, say: Say): readonly View[] {
  const compare = comparedOf(view);
  if (compare === null) return [view];
  const { from, to } = view;
  if (compare.kind === 'period' && (from === null || to === null || from > compare.from)) {
    say('view', 'a comparison has a whole period first, which begins no later than the second');
  }
  return [view, secondView(view, compare)];
}

type Kind = 'places' | 'actors' | 'sources' | 'events' | 'corridors';

function namedIds(view: View): [Kind, string][] {
  const named = (kind: Kind, ids: readonly string[] | null) =>
    (ids ?? []).map((id): [Kind, string] => [kind, id]);
  return [
    ...named('places', view.places),
    ...named('actors', view.actors),
    ...named('actors', view.dyads?.flat() ?? null),
    ...named('sources', view.sources),
    ...named('events', view.events),
    ...comparedIds(view.compare),
    ...openedIds(view.open),
  ];
}

function comparedIds(compare: View['compare']): [Kind, string][] {
  if (compare === null || compare.kind === 'period') return [];
  return compare.kind === 'place'
    ? [['places', compare.id]]
    : compare.id.split('.').map((id) => ['actors', id]);
}

function openedIds(open: Selection | null): [Kind, string][] {
  switch (open?.kind) {
    case undefined:
      return [];
    case 'pair':
      return open.places.map((id) => ['places', id]);
    case 'flow':
      return [
        ['places', open.from],
        ['places', open.to],
      ];
    case 'event':
      return [['events', open.id]];
    case 'place':
      return [['places', open.id]];
    case 'corridor':
      return [['corridors', open.id]];
  }
}

function idsOf(entries: ReadEntries): Readonly<Record<Kind, ReadonlySet<string>>> {
  const of = (list: readonly ReadEntry<{ id: string }>[]) =>
    new Set(list.map(({ value }) => value.id));
  return {
    places: of(entries.places),
    actors: of(entries.actors),
    sources: of(entries.sources),
    events: of(entries.events),
    corridors: of(entries.corridors),
  };
}
