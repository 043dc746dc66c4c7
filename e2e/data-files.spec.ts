import { DataFilesPage, textsIn } from './data-files-page';
import { expect, test as base } from './journey';

const test = base.extend<{ readonly files: DataFilesPage }>({
  files: async ({ atlas }, use) => use(new DataFilesPage(atlas)),
});

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split(/\r\n(?=[a-z0-9-]+;)/)
    .slice(1);

for (const [device, options] of [
  ['a desk', {}],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ ...options, reducedMotion: 'reduce' });

    test('the view is saved in one format after another', async ({ atlas, files }) => {
      await atlas.open('/en?from=2018&to=2018');
      await atlas.waitForLists();
      await files.open();
      const shown = Number.parseInt(
        await files.dialog.getByText(/events of this view/).innerText(),
        10,
      );
      expect(shown).toBeGreaterThan(10);
      expect(await atlas.axeViolations()).toEqual([]);

      await files.separateBy('semicolon');
      const csv = await files.save();
      expect(csv.name).toBe('third-neighbor-2018-2018.csv.zip');
      await expect(files.status).toHaveText(`Saved as ${csv.name}.`);
      const texts = textsIn(csv);
      expect(rowsOf(texts['events.csv']!)).toHaveLength(shown);
      expect(texts['columns.csv']).toContain('date_earliest');

      await files.choose('GeoJSON');
      const map = JSON.parse(new TextDecoder().decode((await files.save()).bytes)) as {
        features: { properties: { feature: string; event_id: string } }[];
      };
      const legs = map.features.filter(({ properties }) => properties.feature === 'leg');
      expect(new Set(legs.map(({ properties }) => properties.event_id)).size).toBe(shown);
      const dictionary = await files.save('Save what the columns mean');
      expect(dictionary.name).toBe('third-neighbor-2018-2018.columns.csv');

      for (const [format, extension] of [
        ['XLSX', 'xlsx'],
        ['flowmap', 'flowmap.zip'],
        ['Parquet', 'parquet.zip'],
        ['Arrow', 'arrow.zip'],
        ['Linked Places', 'lpf.geojson'],
        ['JSON-LD', 'jsonld'],
      ] as const) {
        await files.choose(format);
        const { name, bytes } = await files.save();
        expect(name).toBe(`third-neighbor-2018-2018.${extension}`);
        expect(bytes.length).toBeGreaterThan(500);
      }
    });

    test('a view of nothing says so', async ({ atlas, files }) => {
      await atlas.page.goto('/en?from=1911&to=1911&maybe=out');
      await expect(atlas.map).toBeVisible();
      await files.open();
      await expect(files.dialog.getByText(/^This view has no events/)).toBeVisible();
      await expect(files.dialog.getByRole('button', { name: 'Save the file' })).toHaveAttribute(
        'aria-disabled',
        'true',
      );
      await files.close();
    });
  });
}

test('the table offers the same, and the whole record comes from the server', async ({
  atlas,
  files,
}) => {
  await atlas.page.goto('/en?picture=table');
  await files.openFromTable();
  const record = textsIn(await files.saveRecord('Data Package'));
  const descriptor = JSON.parse(record['datapackage.json']!) as {
    resources: { name: string; path: string }[];
  };
  for (const { path } of descriptor.resources) expect(record[path]!.length).toBeGreaterThan(10);
  const { name, bytes } = await files.saveRecord('SQLite');
  expect(name).toBe('third-neighbor-record.sqlite');
  expect(new TextDecoder().decode(bytes.subarray(0, 15))).toBe('SQLite format 3');
});
