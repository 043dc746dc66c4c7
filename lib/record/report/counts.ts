import { CERTAINTIES, FAMILIES, STATUSES } from '@/lib/model/vocabulary';
import type { EventEntry } from '@/lib/model/event-schema';
import type { AtlasRecord } from '../read-record';
import { decadeOf } from './dated-event';
import { heading, table } from './markdown';

export function countsSection(record: AtlasRecord): string {
  return [
    heading(2, 'Counts'),
    table(['In the record', 'number'], totals(record)),
    'Events by family and by the decade that they begin in (of an uncertain date, the first it may be):\n',
    crossTable(record.events),
    'Events by status and certainty:\n',
    table(
      ['', ...CERTAINTIES, 'all'],
      STATUSES.map((status) => {
        const events = record.events.filter((event) => event.status === status);
        const cells = CERTAINTIES.map(
          (certainty) => events.filter((event) => event.certainty === certainty).length,
        );
        return [status, ...cells, events.length];
      }),
    ),
  ].join('\n');
}

const translatedInto = (language: 'en' | 'vi', claims: EventEntry['claims']) =>
  claims.filter(({ quotation }) => quotation?.translation?.[language]).length;

function totals({ events, places, actors, sources, corridors }: AtlasRecord) {
  const claims = events.flatMap((event) => event.claims);
  return [
    ['events', events.length],
    ['— of them undated', events.filter(({ date }) => date === null).length],
    ['— of them contested', events.filter(({ certainty }) => certainty === 'contested').length],
    ['legs', events.flatMap(({ legs }) => legs).length],
    ['claims', claims.length],
    ['— of them that differ', claims.filter(({ stance }) => stance === 'differs').length],
    ['— of them with a quotation', claims.filter(({ quotation }) => quotation).length],
    ['— translated into English', translatedInto('en', claims)],
    ['— translated into Vietnamese', translatedInto('vi', claims)],
    ['amounts', events.flatMap(({ amounts }) => amounts).length],
    ['relations between events', events.flatMap(({ related }) => related).length],
    ['places', places.length],
    ['actors', actors.length],
    ['names of places and actors', [...places, ...actors].flatMap(({ names }) => names).length],
    ['sources', sources.length],
    ['corridors', corridors.length],
  ] as const;
}

function crossTable(events: readonly EventEntry[]): string {
  const begun = events.map((event) => ({ family: event.family, decade: decadeOf(event) }));
  const decades = [...new Set(begun.map(({ decade }) => decade))].toSorted();
  const rowOf = (name: string, counted: typeof begun) => [
    name,
    ...decades.map((decade) => counted.filter((event) => event.decade === decade).length),
    counted.length,
  ];
  const families = FAMILIES.map((family) =>
    rowOf(
      family,
      begun.filter((event) => event.family === family),
    ),
  );
  return table(['', ...decades, 'all'], [...families, rowOf('all', begun)]);
}
