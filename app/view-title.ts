import { createFormatter, createTranslator } from 'next-intl';
import { restrictionWords, wordsInALine } from '@/components/event/use-restriction-words';
import { findActors } from '@/lib/db/queries/find-actors';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findSources } from '@/lib/db/queries/find-sources';
import { openedName } from '@/lib/filters/opened-name';
import { restrictionsOf } from '@/lib/filters/restrictions';
import { subjectNames } from '@/lib/filters/subject-names';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
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
    open: openedName(view.open, await openableOf(view.open, language), names),
    years: restrictions.find(({ isYears }) => isYears)?.words ?? null,
    others: restrictions.filter(({ isYears }) => !isYears).map(({ words }) => words),
  };
}

/** Of events and corridors only those that the name of what is open needs. */
const openableOf = async (open: View['open'], language: Locale) => ({
  summaries: open?.kind === 'event' ? await findEventSummaries(language) : [],
  corridors: open?.kind === 'corridor' ? await findCorridors(language) : [],
});
