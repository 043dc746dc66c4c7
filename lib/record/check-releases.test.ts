import { describe, expect, it } from 'vitest';
import type { Release } from '@/lib/editions/read-release';
import type { ReleaseEntries, WithdrawnEntry } from '@/lib/editions/release-schema';
import { countsOf, releaseText, sha256Of } from '@/lib/editions/release-text';
import { releaseWith } from '@/lib/editions/testing';
import { checkReleases } from './check-releases';
import { both, entriesOf, event, place } from './testing';

const edition = (version: string, date = '2026-11-22') => ({
  version,
  date,
  contentHash: 'a'.repeat(64),
});

function release(entries: Partial<ReleaseEntries>, version = '2026.1', date?: string): Release {
  const all = releaseWith(entries);
  const text = releaseText(all);
  const account = {
    ...edition(version, date),
    sha256: sha256Of(text),
    counts: countsOf(all),
    note: both('A release.'),
  };
  return { account, entries: all, text };
}

const present = entriesOf({
  events: [event('visit', { formerly: ['merged'] })],
  places: [place('here')],
});
const gone = (fields: Partial<WithdrawnEntry> = {}): WithdrawnEntry => ({
  kind: 'places',
  id: 'there',
  in: '2026.2',
  reason: both('No event was there.'),
  successor: null,
  ...fields,
});

function told(releases: readonly Release[], withdrawn: readonly WithdrawnEntry[] = []) {
  const editions = releases.map(({ account: { version, date, contentHash } }) => ({
    version,
    date,
    contentHash,
  }));
  return checkReleases({ editions, releases, withdrawn }, present).map(
    ({ entry, field, message }) => `${entry} ${field}: ${message}`,
  );
}

describe('ids of releases', () => {
  it('are in the record, or were taken in by an event of it', () => {
    const events = [{ id: 'visit' }, { id: 'merged' }];
    expect(told([release({ events, places: [{ id: 'here' }] })])).toEqual([]);
  });

  it('do not vanish without a word', () => {
    const releases = [
      release({ events: [{ id: 'lost' }], places: [{ id: 'there' }] }),
      release({ places: [{ id: 'there' }] }, '2026.1.1'),
    ];
    expect(told(releases)).toEqual([
      expect.stringMatching(/^lost : is in release 2026\.1 and not in the record: .*`formerly`/),
      expect.stringMatching(/^there : is in release 2026\.1\.1 .*data\/withdrawn\.yaml$/),
    ]);
  });

  it('may be withdrawn, with or without a successor', () => {
    const releases = [release({ places: [{ id: 'there' }] })];
    expect(told(releases, [gone()])).toEqual([]);
    expect(told(releases, [gone({ successor: 'here' })])).toEqual([]);
    expect(told(releases, [gone({ successor: 'nowhere' })])).toEqual([
      'there successor: "nowhere" is not in the record under places',
    ]);
  });

  it('are not withdrawn and present, nor withdrawn from nothing', () => {
    const releases = [release({ places: [{ id: 'here' }] })];
    expect(told(releases, [gone({ id: 'here' })])).toEqual(['here id: is in the record']);
    expect(told(releases, [gone()])).toEqual(['there id: is in no release under places']);
  });

  it('are not in the release that they were withdrawn in', () => {
    const places = [{ id: 'there' }];
    expect(told([release({ places }), release({ places }, '2026.2')], [gone()])).toEqual([
      'there in: release 2026.2 still has it',
    ]);
  });

  it('are withdrawn in the first release without them, or in one to come', () => {
    const releases = [release({ places: [{ id: 'there' }] }), release({}, '2026.2')];
    expect(told(releases, [gone()])).toEqual([]);
    for (const version of ['2026.1.1', '2026.3']) {
      expect(told(releases, [gone({ in: version })])).toEqual([
        'there in: 2026.2 is the first without it',
      ]);
    }
    expect(told(releases.slice(0, 1), [gone({ in: '2026.1.1' })])).toEqual([]);
  });
});

describe('releases', () => {
  it('ascend', () => {
    expect(
      told([release({}, '2026.2', '2026-11-23'), release({}, '2026.1', '2026-11-22')]),
    ).toEqual(['2026.1 version: is not after 2026.2', '2026.1 date: is before that of 2026.2']);
  });

  it('are the files that were released', () => {
    const made = release({ places: [{ id: 'here' }] });
    const altered = { ...made, text: `${made.text}\n`, entries: releaseWith({}) };
    expect(told([altered])).toEqual([
      '2026.1 sha256: the file is not the one that was released',
      '2026.1 counts.places: the file has 0 places',
    ]);
  });

  it('are what the list says', () => {
    const kept = {
      editions: [{ ...edition('2026.1'), contentHash: 'b'.repeat(64) }],
      releases: [release({})],
      withdrawn: [],
    };
    expect(checkReleases(kept, present)).toMatchObject([
      { file: 'data/releases.json', entry: '2026.1' },
    ]);
  });
});
