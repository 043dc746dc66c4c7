import { createFormatter, createTranslator } from 'next-intl';
import { restrictionWords, wordsInALine } from '@/components/event/use-restriction-words';
import { findActors } from '@/lib/db/queries/find-actors';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findSources } from '@/lib/db/queries/find-sources';
import { restrictionsOf } from '@/lib/filters/restrictions';
import { subjectNames, type SubjectNames } from '@/lib/filters/subject-names';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';

interface ViewWords {
  /** What is open, where the record has it. */
  readonly open: string | null;
  readonly years: string | null;
  /** Every other thing that the filters ask for. */
  readonly others: readonly string[];
}

/** What a view shows, as a title: what is open, then what the filters ask for. */
export async function viewTitle(view: View, language: Locale): Promise<string> {
  const [{ open, years, others }, messages] = await Promise.all([
    viewWords(view, language),
    messagesOf(language),
  ]);
  const embed = createTranslator({ locale: language, messages, namespace: 'embed' });
  const format = createFormatter({ locale: language, timeZone: 'UTC' });
  const parts = [open, years].filter((part) => part !== null).concat(others);
  return parts.length === 0 ? embed('everything') : format.list(parts, { type: 'unit' });
}

/** The same in its parts. */
export async function viewWords(view: View, language: Locale): Promise<ViewWords> {
  const [places, actors, sources, messages] = await Promise.all([
    findPlaces(language),
    findActors(language),
    findSources(),
    messagesOf(language),
  ]);
  const t = createTranslator({ locale: language, messages, namespace: 'filters' });
  const vocabulary = createTranslator({ locale: language, messages, namespace: 'vocabulary' });
  const format = createFormatter({ locale: language, timeZone: 'UTC' });
  const names = subjectNames({ places, actors, sources }, language);
  const wordsOf = restrictionWords(names, { t, vocabulary, format });
  const restrictions = restrictionsOf(view).map((restriction) => ({
    isYears: restriction.facet === 'years',
    words: wordsInALine(wordsOf(restriction)),
  }));
  return {
    open: view.open && (await nameOfOpen(view.open, names, language)),
    years: restrictions.find(({ isYears }) => isYears)?.words ?? null,
    others: restrictions.filter(({ isYears }) => !isYears).map(({ words }) => words),
  };
}

/** Null for what the record does not have. */
async function nameOfOpen(
  open: Selection,
  names: SubjectNames,
  language: Locale,
): Promise<string | null> {
  const placeName = (id: string) => names('places', id) ?? id;
  switch (open.kind) {
    case 'event': {
      const summaries = await findEventSummaries(language);
      return summaries.find(({ id }) => id === open.id)?.title ?? null;
    }
    case 'place':
      return names('places', open.id);
    case 'pair':
      return open.places.map(placeName).join(' – ');
    case 'flow':
      return [open.from, open.to].map(placeName).join(open.mutual ? ' – ' : ' → ');
    case 'corridor':
      return (await findCorridors(language)).find(({ id }) => id === open.id)?.name ?? null;
  }
}
