import type { AtlasRecord } from '../read-record';
import { sourceRead } from '../record-claims';
import type { Register } from '../register';
import { bullets, heading, plain, runs, table } from './markdown';

interface DocumentRead {
  readonly number: string;
  readonly title: string;
  readonly paragraphs: number;
  readonly aside: Register['documents'][string]['aside'];
  /** Ids of all events with a claim that was read in it. */
  readonly events: ReadonlySet<string>;
  /** Paragraph → ids of the events with a claim read there. */
  readonly yields: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What each document gave: how many events, and which of its paragraphs they were read in. */
export function documentsSection(record: AtlasRecord, register: Register): string {
  const documents = documentsRead(record, register);
  const only = ({ events }: DocumentRead) =>
    [...events].filter((id) => documents.filter((other) => other.events.has(id)).length === 1);
  return [
    heading(2, 'Documents'),
    'An event is counted for every document that one of its claims was read in.\n',
    table(
      ['Document', 'paragraphs', 'with events', 'events', 'only there'],
      documents.map((document) => [
        `${document.number} ${plain(document.title)}`,
        document.paragraphs,
        document.yields.size,
        document.events.size,
        only(document).length,
      ]),
    ),
    ...documents.map(paragraphsOf),
  ].join('\n');
}

function documentsRead(record: AtlasRecord, register: Register): DocumentRead[] {
  return record.sources
    .flatMap(({ id, document: number, csl }) => {
      if (number === undefined) return [];
      const entry = register.documents[number];
      if (entry === undefined) throw new Error(`data/register.yaml has no document "${number}"`);
      const events = new Set<string>();
      const yields = new Map<number, Set<string>>();
      for (const event of record.events) {
        for (const claim of event.claims.filter((candidate) => sourceRead(candidate) === id)) {
          events.add(event.id);
          const { paragraph } = claim.locator;
          if (paragraph === undefined) continue;
          yields.set(paragraph, (yields.get(paragraph) ?? new Set()).add(event.id));
        }
      }
      const { paragraphs, aside } = entry;
      return [{ number, title: csl.title, paragraphs, aside, events, yields }];
    })
    .toSorted((one, other) => (one.number < other.number ? -1 : 1));
}

function paragraphsOf({ number, title, paragraphs, aside, yields }: DocumentRead): string {
  const all = Array.from({ length: paragraphs }, (_, index) => index + 1);
  const isAside = (paragraph: number) =>
    aside.some(({ from, to }) => from <= paragraph && paragraph <= to);
  const none = all.filter((paragraph) => !yields.has(paragraph) && !isAside(paragraph));
  const counts = all.flatMap((paragraph) => {
    const events = yields.get(paragraph);
    return events === undefined ? [] : [`${paragraph}: ${events.size}`];
  });
  return [
    heading(3, `${number} ${plain(title)}`),
    `Paragraph: number of events. ${counts.join(' · ')}\n`,
    `No event: ${none.length === 0 ? 'none' : runs(none)}.\n`,
    ...(aside.length === 0
      ? []
      : [
          'Aside:\n',
          bullets(aside.map(({ from, to, what }) => `${runs([from])}–${to}: ${plain(what)}`)),
        ]),
  ].join('\n');
}
