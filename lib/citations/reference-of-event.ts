import type { EventDetail } from '@/lib/model/event-detail';
import { dateWords } from '@/lib/time/date-words';
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
  /** ISO day. */
  readonly accessed: string;
}

/**
 * A citation of an event as plain text: what and when, where it was read, and on whose word. The
 * sources come along, because the atlas claims nothing of its own.
 */
export function referenceOfEvent(
  { event, atlas, address, accessed }: AtlasEntry,
  words: ReferenceLanguage,
): string {
  const { t, dates } = words;
  const title = t('entry.onDate', {
    title: event.title,
    date: dateWords(event, dates, 'long'),
  });
  const day = { edtf: accessed, earliest: accessed, latest: accessed };
  const read = t('accessed', { date: dateWords(day, dates, 'long') });
  const sources = new Map(event.claims.map(({ source }) => [source.id, source.csl]));
  const references = [...sources.values()].map((csl) => referenceText(csl, words)).join(' ');
  return [`${title} ${atlas}. ${address}. ${read}.`, t('entry.accordingTo', { references })].join(
    '\n',
  );
}
