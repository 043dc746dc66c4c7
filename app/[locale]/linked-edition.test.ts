import { expect, it, vi } from 'vitest';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { editionNamed, latestEdition } from '@/lib/editions/editions';
import { editionOfEntryLink } from './linked-edition';

vi.mock('@/lib/db/queries/find-record-version', () => ({
  findRecordVersion: vi.fn<typeof findRecordVersion>(),
}));

const first = editionNamed('2026.1')!;

/** What a link to a place says while a record with this content is served. */
async function saidOf(id: string, edition: string, served: string) {
  vi.mocked(findRecordVersion).mockResolvedValue({
    contentHash: served,
    seededAt: '2026-11-28T00:00:00Z',
    counts: { places: 0, actors: 0, sources: 0, events: 0, corridors: 0, tours: 0 },
  });
  return editionOfEntryLink('places', id, Promise.resolve({ edition }));
}

const UNRELEASED = '0'.repeat(64);
const released = latestEdition().contentHash;

it('a link of the edition that is served says nothing', async () => {
  expect(await saidOf('hanoi', latestEdition().version, released)).toBeNull();
  expect(await saidOf('hanoi', first.version, first.contentHash)).toBeNull();
});

it('a link of the last release says so while the record is newer', async () => {
  expect(await saidOf('hanoi', latestEdition().version, UNRELEASED)).toEqual({
    kind: 'latest',
    edition: latestEdition(),
  });
});

it('an older link says whether the record is newer than what it is compared with', async () => {
  const older = { kind: 'older', edition: first, change: { kind: 'entry', id: 'hanoi' } };
  expect(await saidOf('hanoi', first.version, released)).toMatchObject({
    ...older,
    isServedNewer: false,
  });
  expect(await saidOf('hanoi', first.version, UNRELEASED)).toMatchObject({
    ...older,
    isServedNewer: true,
  });
});

it('an entry that the edition of the link lacks is new, also where no release has it', async () => {
  expect(await saidOf('not-yet-released', first.version, UNRELEASED)).toMatchObject({
    change: { kind: 'new-entry' },
  });
});

it('a link of an edition that there is not', async () => {
  expect(await saidOf('hanoi', '2031.9', released)).toEqual({ kind: 'unknown' });
});
