import type { EventDetail } from '@/lib/model/event-detail';
import { dateWords, periodWords } from '@/lib/time/date-words';
import { referenceText, type ReferenceLanguage } from './reference';

export interface AtlasEntry {
  readonly event: Pick<
    EventDetail,
    'title' | 'edtf' | 'earliest' | 'latest' | 'dateText' | 'claims'
  >;
  /** The atlas's own name and subtitle. */
  readonly atlas: string;
  /** Address of the event's own view. */
  readonly address: string;
}

interface EntryReference {
  /** What and when, and where it was read. */
  readonly entry: string;
  /** On whose word. */
  readonly sources: string;
}

/** A citation of an event in two parts, between which stands the day on which it was read. */
export function entryReference(
  { event, atlas, address }: AtlasEntry,
  words: ReferenceLanguage,
): EntryReference {
  const { t, dates } = words;
  const title = t('entry.onDate', {
    title: event.title,
    date: dateWords(event, dates, 'long'),
  });
  const sources = new Map(event.claims.map(({ source }) => [source.id, source.csl]));
  const references = [...sources.values()].map((csl) => referenceText(csl, words)).join(' ');
  return {
    entry: `${title} ${atlas}. ${address}.`,
    sources: t('entry.accordingTo', { references }),
  };
}

/**
 * A citation of an event as plain text: what and when, where and when it was read, and on whose word.
 * The sources come along, because the atlas claims nothing of its own.
 * @param accessed ISO day on the reader's clock.
 */
export function referenceOfEvent(
  { accessed, ...entryWords }: AtlasEntry & { readonly accessed: string },
  words: ReferenceLanguage,
): string {
  const { entry, sources } = entryReference(entryWords, words);
  const read = words.t('accessed', { date: periodWords(accessed, words.dates, 'long') });
  return `${entry} ${read}.\n${sources}`;
}
