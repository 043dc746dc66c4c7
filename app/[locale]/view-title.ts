import { getFormatter, getTranslations } from 'next-intl/server';
import { restrictionWords, wordsInALine } from '@/components/event/use-restriction-words';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findSources } from '@/lib/db/queries/find-sources';
import { restrictionsOf } from '@/lib/filters/restrictions';
import { subjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';
import { pageRecord, type PageRecord } from './page-record';

/** What a view shows, as a title: what is open, then what the filters ask for. */
export async function viewTitle(view: View, language: Locale): Promise<string> {
  const [record, sources, t, vocabulary, embed, format] = await Promise.all([
    pageRecord(language),
    findSources(),
    getTranslations({ locale: language, namespace: 'filters' }),
    getTranslations({ locale: language, namespace: 'vocabulary' }),
    getTranslations({ locale: language, namespace: 'embed' }),
    getFormatter({ locale: language }),
  ]);
  const names = subjectNames({ places: record.places, actors: record.actors, sources }, language);
  const wordsOf = restrictionWords(names, { t, vocabulary, format });
  const open = view.open && (await nameOfOpen(view.open, record, language));
  const parts = [
    ...(open ? [open] : []),
    ...restrictionsOf(view).map((restriction) => wordsInALine(wordsOf(restriction))),
  ];
  return parts.length === 0 ? embed('everything') : format.list(parts, { type: 'unit' });
}

/** Null for what the record does not have. */
async function nameOfOpen(
  open: Selection,
  { summaries, placeName }: PageRecord,
  language: Locale,
): Promise<string | null> {
  switch (open.kind) {
    case 'event':
      return summaries.find(({ id }) => id === open.id)?.title ?? null;
    case 'place':
      return placeName(open.id);
    case 'pair':
      return open.places.map(placeName).join(' – ');
    case 'flow':
      return [open.from, open.to].map(placeName).join(open.mutual ? ' – ' : ' → ');
    case 'corridor':
      return (await findCorridors(language)).find(({ id }) => id === open.id)?.name ?? null;
  }
}
