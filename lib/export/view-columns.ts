import { integer, number, text, type Column, type Row } from './data-package-columns';
import { listed, type RecordWords } from './record-words';

/** What a file says of an event: its words, its places and people by id and name, its evidence in short. */
export function eventColumns(words: RecordWords): Column<Row>[] {
  const { record, placeName, actorName, sourceTitle } = words;
  const { language } = words.settings;
  const partsOf = (table: string, { id }: Row) => record.where(table, 'event_id', id ?? null);
  const inWords = (name: string) =>
    text<Row>(name, record.description('event_texts', name), (row) => {
      const texts = partsOf('event_texts', row).find((one) => one['language'] === language);
      return texts?.[name];
    });
  const sourcesOf = (row: Row) =>
    partsOf('claims', row).flatMap((claim) => [claim['source_id'], claim['via_id']]);
  return [
    ...words.columns('events', 'id'),
    words.address('events'),
    inWords('title'),
    inWords('summary'),
    ...words.columns('events', 'date, date_earliest, date_latest'),
    inWords('date_text'),
    ...words.columns('events', 'family, type, kind, status, certainty, supplement, venue_id'),
    text('venue', 'Name of the venue.', (row) => placeName(row['venue_id'])),
    ...words.columns('events', 'corridor_id'),
    text(
      'route',
      'Names of the places from leg to leg; each leg has a row of its own in the table of legs.',
      (row) =>
        listed(
          partsOf('legs', row).map((leg) => {
            const [from, to] = [placeName(leg['from_id']), placeName(leg['to_id'])];
            if (leg['from_id'] === leg['to_id']) return from;
            return `${from} ${leg['mutual'] === true ? '↔' : '→'} ${to}`;
          }),
        ),
    ),
    text('participant_ids', 'Who took part or travelled; ids of actors with semicolons.', (row) =>
      listed(
        ['participants', 'leg_actors'].flatMap((table) =>
          partsOf(table, row).map((one) => one['actor_id']),
        ),
      ),
    ),
    text('participants', 'Names of those who took part, with what they took part as.', (row) =>
      listed(
        partsOf('participants', row).map(
          (one) => `${actorName(one['actor_id'])} (${String(one['role'])})`,
        ),
      ),
    ),
    text('figures', 'All its figures in short; each has a row of its own.', (row) =>
      listed(partsOf('amounts', row).map((amount) => figureInShort(amount, words))),
    ),
    integer('claims', 'How many claims it rests on.', (row) => partsOf('claims', row).length),
    text('source_ids', 'Ids of its sources, with semicolons.', (row) => listed(sourcesOf(row))),
    text('sources', 'Titles of its sources, with semicolons.', (row) =>
      listed(sourcesOf(row).map(sourceTitle)),
    ),
    inWords('note'),
  ];
}

function figureInShort(amount: Row, { actorName }: RecordWords): string {
  const { value, unit, qualifier, measure, period } = amount;
  const exact = qualifier === 'exact' ? '' : `${String(qualifier)} `;
  const figure = value === null ? 'not quantified' : `${exact}${String(value)}`;
  const more = [period, actorName(amount['reporter_id'])].filter(Boolean).join(', ');
  return `${String(measure)}: ${figure} ${String(unit)}${more && ` (${more})`}`;
}

export function legColumns(words: RecordWords): Column<Row>[] {
  const { record, placeName, actorName } = words;
  const end = (which: 'from' | 'to'): Column<Row>[] => [
    ...words.columns('legs', `${which}_id`),
    text(which, 'Name of that place.', (row) => placeName(row[`${which}_id`])),
    ...(['longitude', 'latitude'] as const).map((axis) =>
      number<Row>(
        `${which}_${axis}`,
        record.description('places', axis),
        (row) => record.one('places', row[`${which}_id`] ?? null)?.[axis],
      ),
    ),
  ];
  const travellers = (leg: Row) =>
    record
      .where('leg_actors', 'event_id', leg['event_id'] ?? null)
      .filter((one) => one['leg_ordinal'] === leg['ordinal'])
      .map((one) => one['actor_id']);
  return [
    ...words.columns('legs', 'event_id, ordinal'),
    ...end('from'),
    ...end('to'),
    ...words.columns('legs', 'basis, mutual'),
    text('actor_ids', 'Who travels or sends; ids with semicolons.', (leg) =>
      listed(travellers(leg)),
    ),
    text('actors', 'Their names.', (leg) => listed(travellers(leg).map(actorName))),
  ];
}

export const figureColumns = (words: RecordWords): Column<Row>[] => [
  ...words.columns('amounts', 'event_id, ordinal, measure, value, qualifier, unit, flow'),
  ...words.columns('amounts', 'period, period_earliest, period_latest, reporter_id'),
  text('reporter', 'Name of the reporter.', (row) => words.actorName(row['reporter_id'])),
  ...words.columns('amounts', 'partner_id'),
  text('partner', 'Name of the partner.', (row) => words.actorName(row['partner_id'])),
  ...words.columns('amounts', `commodity_${words.settings.language} as commodity`),
  ...words.columns('amounts', `note_${words.settings.language} as note, source_id`),
  text('source', 'Title of that source.', (row) => words.sourceTitle(row['source_id'])),
];

export const placeColumns = (words: RecordWords): Column<Row>[] => [
  ...words.columns('places', 'id'),
  words.address('places'),
  text('name', 'Standard name in the language chosen, or else in English.', ({ id }) =>
    words.placeName(id),
  ),
  text('names', 'Every name and spelling, with semicolons.', ({ id }) =>
    listed(words.record.where('place_names', 'place_id', id ?? null).map((name) => name['text'])),
  ),
  ...words.columns('places', 'kind, longitude, latitude, country, parent_id, wikidata, geonames'),
];

export const sourceColumns = (words: RecordWords): Column<Row>[] => [
  ...words.columns('sources', 'id'),
  words.address('sources'),
  ...words.columns('sources', 'document, type, title, authors, editors, container_title'),
  ...words.columns(
    'sources',
    'publisher, issued, accessed, volume, issue, page, url, doi, language',
  ),
];
