import {
  boolean,
  day,
  integer,
  number,
  text,
  type Cell,
  type Column,
  type Row,
} from './data-package-columns';
import { dataTable, type DataTable } from './data-package-table';
import { columnsTable } from './columns-table';
import type { Slices } from './files/slices';
import { Lookup } from './lookup';
import { tablesOfEvents } from './tables-of-events';
import type { RecordTables } from './record-tables';

/** In which language, and where a reader finds the atlas; null where others cannot open it. */
export interface ViewWords {
  readonly language: 'en' | 'vi';
  readonly site: string | null;
}

export interface ViewTables extends ViewWords {
  readonly version: string;
  /** A row an event, a leg, a figure, a place, a source, and then a row for every column of these. */
  readonly tables: Readonly<
    Record<'events' | 'legs' | 'figures' | 'places' | 'sources', DataTable>
  >;
  readonly columns: DataTable;
  /** What of the record is behind it. */
  readonly record: Lookup;
}

const KINDS = { date: day, boolean, integer, number } as const;

/** A column of the record's own table, as it is there; another name where it needs one. */
const asRecorded =
  (from: DataTable) =>
  (name: string, as = name): Column<Row> => {
    const field = from.fields.find((candidate) => candidate.name === name);
    if (!field) throw new Error(`no column ${from.name}.${name}`);
    const define = KINDS[field.type as keyof typeof KINDS] ?? text;
    return define(as, field.description, (row) => row[name], field.constraints);
  };

const listed = (cells: Iterable<Cell | undefined>) =>
  [...new Set([...cells].filter((cell) => cell !== null && cell !== undefined && cell !== ''))]
    .map(String)
    .join('; ') || null;

/**
 * What a view shows, as tables that can be read by themselves: names beside ids, the words of one
 * language. Made of the record's own tables, with what these say of their columns.
 * @param events ids in the order of the view
 */
export async function viewTables(
  { tables: whole, version }: RecordTables,
  events: readonly string[],
  { language, site }: ViewWords,
  slices: Slices,
): Promise<ViewTables> {
  const kept = await tablesOfEvents(whole, new Set(events), slices);
  const record = new Lookup(kept);
  // Each row is made here, and then written.
  const shown = ['events', 'legs', 'amounts', 'places', 'sources'];
  slices.expect(2 * shown.reduce((sum, name) => sum + record.rows(name).length, 0));
  const byName = new Map(kept.map((table) => [table.name, table]));
  const recorded = (table: string) => asRecorded(byName.get(table)!);
  const placeName = (id: Cell) => record.name('place', id, language);
  const actorName = (id: Cell) => record.name('actor', id, language);
  const sourceTitle = (id: Cell) => record.one('sources', id)?.['title'] ?? null;
  const event = recorded('events');
  const words = (row: Row) =>
    record.where('event_texts', 'event_id', row['id']!).find((one) => one['language'] === language);
  const inWords = (name: string) =>
    text<Row>(name, record.description('event_texts', name), (row) => words(row)?.[name]);
  const partsOf = (table: string, row: Row) => record.where(table, 'event_id', row['id']!);
  const address = (kind: string) => (row: Row) =>
    site === null ? null : `${site}/${language}/${kind}/${String(row['id'])}`;
  const sourcesOf = (row: Row) =>
    partsOf('claims', row).flatMap((c) => [c['source_id'], c['via_id']]);

  const eventColumns: Column<Row>[] = [
    event('id'),
    text('address', 'Where the event is in the atlas.', address('events')),
    inWords('title'),
    inWords('summary'),
    event('date'),
    event('date_earliest'),
    event('date_latest'),
    inWords('date_text'),
    ...['family', 'type', 'kind', 'status', 'certainty', 'supplement'].map((name) => event(name)),
    event('venue_id'),
    text('venue', 'Name of the venue.', (row) => placeName(row['venue_id'] ?? null)),
    event('corridor_id'),
    text(
      'route',
      'Names of the places from leg to leg; each leg has a row of its own in the table of legs.',
      (row) =>
        listed(
          partsOf('legs', row).map((leg) =>
            leg['from_id'] === leg['to_id']
              ? placeName(leg['from_id']!)
              : `${placeName(leg['from_id']!)} ${leg['mutual'] === true ? '↔' : '→'} ${placeName(leg['to_id']!)}`,
          ),
        ),
    ),
    text('participant_ids', 'Who took part or travelled; ids of actors with semicolons.', (row) =>
      listed([
        ...partsOf('participants', row).map((one) => one['actor_id']),
        ...partsOf('leg_actors', row).map((one) => one['actor_id']),
      ]),
    ),
    text('participants', 'Their names, with what they took part as.', (row) =>
      listed(
        partsOf('participants', row).map(
          (one) => `${actorName(one['actor_id']!)} (${String(one['role'])})`,
        ),
      ),
    ),
    text('figures', 'All its figures in short; each has a row of its own.', (row) =>
      listed(partsOf('amounts', row).map((amount) => figureInShort(amount, actorName))),
    ),
    integer('claims', 'How many claims it rests on.', (row) => partsOf('claims', row).length),
    text('source_ids', 'Ids of its sources, with semicolons.', (row) => listed(sourcesOf(row))),
    text('sources', 'Titles of its sources, with semicolons.', (row) =>
      listed([...new Set(sourcesOf(row))].map((id) => sourceTitle(id ?? null))),
    ),
    inWords('note'),
  ];

  const leg = recorded('legs');
  const coordinate = (end: 'from' | 'to', axis: 'longitude' | 'latitude') =>
    number<Row>(
      `${end}_${axis}`,
      record.description('places', axis),
      (row) => record.one('places', row[`${end}_id`]!)?.[axis],
    );
  const end = (which: 'from' | 'to'): Column<Row>[] => [
    leg(`${which}_id`),
    text(`${which}`, 'Name of that place.', (row) => placeName(row[`${which}_id`]!)),
    coordinate(which, 'longitude'),
    coordinate(which, 'latitude'),
  ];
  const travellers = (row: Row) =>
    record
      .where('leg_actors', 'event_id', row['event_id']!)
      .filter((one) => one['leg_ordinal'] === row['ordinal'])
      .map((one) => one['actor_id']!);
  const legColumns: Column<Row>[] = [
    leg('event_id'),
    leg('ordinal'),
    ...end('from'),
    ...end('to'),
    leg('basis'),
    leg('mutual'),
    text('actor_ids', 'Who travels or sends; ids with semicolons.', (row) =>
      listed(travellers(row)),
    ),
    text('actors', 'Their names.', (row) => listed(travellers(row).map(actorName))),
  ];

  const amount = recorded('amounts');
  const figureColumns: Column<Row>[] = [
    ...['event_id', 'ordinal', 'measure', 'value', 'qualifier', 'unit', 'flow'].map((n) =>
      amount(n),
    ),
    ...['period', 'period_earliest', 'period_latest', 'reporter_id'].map((name) => amount(name)),
    text('reporter', 'Name of the reporter.', (row) => actorName(row['reporter_id']!)),
    amount('partner_id'),
    text('partner', 'Name of the partner.', (row) => actorName(row['partner_id']!)),
    amount(`commodity_${language}`, 'commodity'),
    amount(`note_${language}`, 'note'),
    amount('source_id'),
    text('source', 'Title of that source.', (row) => sourceTitle(row['source_id']!)),
  ];

  const place = recorded('places');
  const placeColumns: Column<Row>[] = [
    place('id'),
    text('address', 'Where the place is in the atlas.', address('places')),
    text('name', 'Standard name in the language chosen, or else in English.', (row) =>
      placeName(row['id']!),
    ),
    text('names', 'Every name and spelling, with semicolons.', (row) =>
      listed(record.where('place_names', 'place_id', row['id']!).map((name) => name['text'])),
    ),
    ...['kind', 'longitude', 'latitude', 'country', 'parent_id', 'wikidata', 'geonames'].map(
      (name) => place(name),
    ),
  ];

  const source = recorded('sources');
  const sourceColumns: Column<Row>[] = [
    source('id'),
    text('address', 'Where the source is in the atlas.', address('sources')),
    ...['document', 'type', 'title', 'authors', 'editors', 'container_title', 'publisher'].map(
      (name) => source(name),
    ),
    ...['issued', 'accessed', 'volume', 'issue', 'page', 'url', 'doi', 'language'].map((name) =>
      source(name),
    ),
  ];

  const make = async (
    name: string,
    from: string,
    columns: readonly Column<Row>[],
    description: string,
    rows = record.rows(from),
  ): Promise<DataTable> => {
    const { title, primaryKey } = byName.get(from)!;
    const definition = { name, title, description, primaryKey, columns };
    const made: Row[] = [];
    await slices.over(rows, (slice) => made.push(...dataTable(slice, definition).rows));
    return { ...dataTable([], definition), rows: made };
  };
  const inOrder = events.map((id) => record.one('events', id)).filter((row) => row !== undefined);
  const tables = {
    events: await make('events', 'events', eventColumns, 'A row an event.', inOrder),
    legs: await make('legs', 'legs', legColumns, byName.get('legs')!.description),
    figures: await make('figures', 'amounts', figureColumns, byName.get('amounts')!.description),
    places: await make('places', 'places', placeColumns, 'Places that the events lead to.'),
    sources: await make('sources', 'sources', sourceColumns, 'Sources that the events rest on.'),
  };
  return { language, site, version, tables, columns: columnsTable(Object.values(tables)), record };
}

function figureInShort(amount: Row, actorName: (id: Cell) => string | null): string {
  const { value, unit, qualifier, measure, period } = amount;
  const exact = qualifier === 'exact' ? '' : `${String(qualifier)} `;
  const figure = value === null ? 'not quantified' : `${exact}${String(value)}`;
  const who = amount['reporter_id'] === null ? [] : [actorName(amount['reporter_id']!)];
  const more = [...(period === null ? [] : [period]), ...who].join(', ');
  return `${String(measure)}: ${figure} ${String(unit)}${more && ` (${more})`}`;
}
