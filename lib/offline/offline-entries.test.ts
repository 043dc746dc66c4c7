import { expect, it } from 'vitest';
import { lectureEntries, wholeEntries } from './offline-entries';

const FILES = {
  build: 'one',
  files: [
    { url: '/_next/static/chunks/a.js', revision: '', bytes: 10 },
    { url: '/basemap/0/0/0.mvt', revision: 'abcd', bytes: 20 },
    { url: '/lecture-file/manifest.json', revision: 'abcd', bytes: 30 },
  ],
};
const OWN = { kind: 'own', id: '4b4ed0b8-3f2f-4f0c-8f5c-0a5a6f2a7f10' } as const;
const RECORD = {
  language: 'vi',
  tours: ['rajin-corridor', 'three-crises'],
  events: Array.from({ length: 150 }, (_, index) => `event-${index}`),
} as const;
const keysOf = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);

it('has the files, the pages of every tour, and the answers of the record', () => {
  const keys = keysOf(wholeEntries(FILES, { ...RECORD, own: [OWN] }));
  expect(keys).toEqual(
    expect.arrayContaining([
      '/_next/static/chunks/a.js',
      '/basemap/0/0/0.mvt',
      '/lecture-file/manifest.json',
      ...['/vi', '/vi/tours', '/vi/offline', '/vi/present', '/vi/speaker'],
      ...RECORD.tours.flatMap((id) => [`/vi/tours/${id}`, `/vi/handout?tour=${id}`]),
      ...[`/vi/handout?tour=own.${OWN.id}`, '/vi/handout?tour=link'],
      '/api/v1/flows',
      '/api/v1/events?language=vi',
      '/api/v1/tours/three-crises?language=vi',
      '/api/v1/events/event-149?language=vi',
    ]),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

it('asks for the claims of all events, each once, in answers that the API gives', () => {
  const asked = keysOf(wholeEntries(FILES, { ...RECORD, own: [] }))
    .filter((key) => key.startsWith('/api/v1/claims'))
    .map((key) => new URLSearchParams(key.split('?')[1]).get('events')!.split(','));
  expect(asked.map(({ length }) => length)).toEqual([100, 50]);
  expect(asked.flat().toSorted()).toEqual(RECORD.events.toSorted());
});

it('has for a lecture its own pages and no tile: its screen knows which it needs', () => {
  const keys = keysOf(lectureEntries(FILES, { ...RECORD, tour: OWN }));
  const name = `own.${OWN.id}`;
  expect(keys).toEqual(
    expect.arrayContaining(['/vi/present', '/vi/speaker', `/vi/handout?tour=${name}`]),
  );
  expect(keys).not.toContain('/basemap/0/0/0.mvt');
  expect(keys).not.toContain('/lecture-file/manifest.json');
  expect(keys).not.toContain('/vi/tours/rajin-corridor');
});

it('has no handout for a lecture that is made while it is held', () => {
  const live = { kind: 'live', id: OWN.id } as const;
  const keys = keysOf(lectureEntries(FILES, { ...RECORD, tour: live }));
  expect(keys.filter((key) => key.includes('handout'))).toEqual([]);
});
