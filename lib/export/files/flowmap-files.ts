import { integer, number, text } from '../data-package-columns';
import { columnsTable } from '../columns-table';
import { dataTable } from '../data-package-table';
import type { ViewTables } from '../view-tables';
import { csvOf } from '../data-package-csv';
import type { Slices } from './slices';
import { encoded, type DataFile } from './zip';

/** The two tables of https://flowmap.blue, with legs that stay in one place left out: it draws none. */
export async function flowmapFiles({ tables }: ViewTables, slices: Slices): Promise<DataFile[]> {
  const flows = new Map<string, { origin: string; dest: string; count: number }>();
  await slices.over(tables.legs.rows, (slice) => {
    for (const { from_id: from, to_id: to } of slice) {
      if (from === to) continue;
      const [origin, dest] = [String(from), String(to)];
      const key = `${origin}>${dest}`;
      flows.set(key, { origin, dest, count: (flows.get(key)?.count ?? 0) + 1 });
    }
  });
  const ends = new Set([...flows.values()].flatMap(({ origin, dest }) => [origin, dest]));
  const places = tables.places.rows.filter(({ id }) => ends.has(String(id)));
  const locations = dataTable(places, {
    name: 'locations',
    title: 'Locations',
    description: 'Places where a flow begins or ends.',
    primaryKey: ['id'],
    columns: [
      text('id', 'Slug of the place.', (row) => row['id']),
      text('name', 'Standard name in the language chosen.', (row) => row['name']),
      number('lat', 'Latitude in WGS84 degrees.', (row) => row['latitude']),
      number('lon', 'Longitude in WGS84 degrees.', (row) => row['longitude']),
    ],
  });
  const flowTable = dataTable([...flows.values()], {
    name: 'flows',
    title: 'Flows',
    description: 'From where to where, and how many legs of events.',
    primaryKey: ['origin', 'dest'],
    columns: [
      text(
        'origin',
        'Place where it begins; of a mutual leg the end named first.',
        (f) => f.origin,
      ),
      text('dest', 'Place that it leads to.', (flow) => flow.dest),
      integer('count', 'Legs of events of the view.', (flow) => flow.count),
    ],
  });
  return [locations, flowTable, columnsTable([locations, flowTable])].map((table) => ({
    name: `${table.name}.csv`,
    bytes: encoded(csvOf(table)),
  }));
}
