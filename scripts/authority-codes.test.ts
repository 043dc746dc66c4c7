import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ontologyCodes } from '@/lib/model/plover';
import { EVENT_TYPES } from '@/lib/model/vocabulary';
import { readRecord } from '@/lib/record/read-record';

const page = await readFile('docs/authority-codes.md', 'utf8');
const record = await readRecord('data');

const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** Cells of each row of the tables. */
const rows = rowsOf(page);

it('the page counts the codes that the record has', () => {
  const { places, actors, sources } = record;
  const counted = (all: readonly unknown[], having: readonly unknown[]) => [
    String(all.length),
    String(having.length),
  ];
  const expected = {
    places: counted(
      places,
      places.filter(({ wikidata, geonames }) => wikidata ?? geonames),
    ),
    'places, GeoNames': counted(
      places,
      places.filter(({ geonames }) => geonames),
    ),
    'places, Wikidata': counted(
      places,
      places.filter(({ wikidata }) => wikidata),
    ),
    'actors, Wikidata': counted(
      actors,
      actors.filter(({ wikidata }) => wikidata),
    ),
    'actors, VIAF': counted(
      actors,
      actors.filter(({ viaf }) => viaf),
    ),
    'sources, DOI': counted(
      sources,
      sources.filter(({ csl }) => csl.DOI),
    ),
  };
  const told = Object.fromEntries(
    rows
      .filter(([, what]) => Object.hasOwn(expected, what!))
      .map(([, what, all, having]) => [what, [all, having]]),
  );
  expect(told).toEqual(expected);
});

it('the codes on the page are those of the record', () => {
  const known = new Map(
    [...record.places, ...record.actors].map((entry) => [entry.id, entry.wikidata]),
  );
  const told = rows.filter(([, , code]) => /^Q\d+$/.test(code!));
  expect(told.length).toBeGreaterThan(0);
  for (const [, id, code] of told) expect([id, known.get(id!.slice(1, -1))]).toEqual([id, code]);
});

it('the VIAF ids on the page are those of the record, each with where it was read', () => {
  const section = page.split('\n## ').find((part) => part.startsWith('VIAF\n'));
  const [head, , ...told] = rowsOf(section!).map((cells) => cells.slice(1, -1));
  expect(head).toEqual(['actor', 'code', 'read']);
  const known = record.actors.flatMap(({ id, viaf }) => (viaf ? [`\`${id}\` ${viaf}`] : []));
  expect(told.map(([id, code]) => `${id} ${code}`).toSorted()).toEqual(known.toSorted());
  expect(told.filter(([, , read]) => !read)).toEqual([]);
});

it('no code stands for two entries', () => {
  const codes = [...record.places, ...record.actors].flatMap((entry) => entry.wikidata ?? []);
  expect(new Set(codes).size).toBe(codes.length);
  const viaf = record.actors.flatMap((actor) => actor.viaf ?? []);
  expect(new Set(viaf).size).toBe(viaf.length);
  const geonames = record.places.flatMap((place) => place.geonames ?? []);
  expect(new Set(geonames).size).toBe(geonames.length);
});

it('the page has the types of both ontologies as the code has them', () => {
  const told = rows.flatMap(([, types, plover, cameo]) =>
    /^\d{3}$/.test(cameo ?? '')
      ? [...types!.matchAll(/`([\w-]+)`/g)].map(([, type]) => [type!, plover!, cameo!] as const)
      : [],
  );
  const known = EVENT_TYPES.flatMap((type) => {
    const found = ontologyCodes({ type, kind: 'act', status: 'occurred' });
    return found ? [[type, found.plover, found.cameo] as const] : [];
  });
  expect(new Set(told.map(String))).toEqual(new Set(known.map(String)));
  expect(told).toHaveLength(known.length);
});

it('what did not take place, or is no act, has no code of them', () => {
  const visit = { type: 'state-visit', kind: 'act', status: 'occurred' } as const;
  expect(ontologyCodes(visit)).toEqual({ plover: 'CONSULT', cameo: '042' });
  expect(ontologyCodes({ ...visit, status: 'declined' })).toBeNull();
  expect(ontologyCodes({ ...visit, kind: 'proposal' })).toBeNull();
  expect(ontologyCodes({ ...visit, type: 'trade-flow' })).toBeNull();
});
