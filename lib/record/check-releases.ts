import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  readEditions,
  readRelease,
  readWithdrawn,
  type Release,
} from '@/lib/editions/read-release';
import {
  ENTRY_KINDS,
  type EntryKind,
  type ReleaseAccount,
  type WithdrawnEntry,
} from '@/lib/editions/release-schema';
import { countsOf, sha256Of } from '@/lib/editions/release-text';
import { compareVersions } from '@/lib/editions/version';
import type { ReadEntries } from './record-entries';
import type { RecordProblem } from './record-problem';

type Edition = Pick<ReleaseAccount, 'version' | 'date' | 'contentHash'>;

interface KeptReleases {
  readonly editions: readonly Edition[];
  /** Of each edition, in the same order. */
  readonly releases: readonly Release[];
  readonly withdrawn: readonly WithdrawnEntry[];
}

/** The releases beside a record, checked; none for a copy of the data folder that has no list of them. */
export async function reviewReleases(
  directory: string,
  entries: ReadEntries,
): Promise<RecordProblem[]> {
  if (!existsSync(path.join(directory, 'releases.json'))) return [];
  try {
    const [editions, withdrawn] = await Promise.all([
      readEditions(directory),
      readWithdrawn(directory),
    ]);
    const releases = await Promise.all(
      editions.map(({ version }) => readRelease(directory, version)),
    );
    return checkReleases({ editions, releases, withdrawn }, entries);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [problem('data/releases', 'releases', '', `cannot be read: ${message}`)];
  }
}

/** What is released stays as it was, and no id of a release vanishes without a word. */
export const checkReleases = (kept: KeptReleases, entries: ReadEntries): RecordProblem[] => [
  ...checkOrder(kept),
  ...kept.releases.flatMap(checkRelease),
  ...checkIds(kept, entries),
];

function checkOrder({ editions, releases }: KeptReleases): RecordProblem[] {
  const list = 'data/releases.json';
  return editions.flatMap(({ version, date, contentHash }, index) => {
    const before = editions[index - 1];
    const account = releases[index]?.account;
    const isLater = !before || compareVersions(version, before.version) > 0;
    const isDatedLater = !before || date >= before.date;
    const isSame =
      account?.version === version && account.date === date && account.contentHash === contentHash;
    return [
      ...(isLater ? [] : [problem(list, version, 'version', `is not after ${before.version}`)]),
      ...(isDatedLater
        ? []
        : [problem(list, version, 'date', `is before that of ${before.version}`)]),
      ...(isSame ? [] : [problem(list, version, '', `is not what its release.json says`)]),
    ];
  });
}

function checkRelease({ account, entries, text }: Release): RecordProblem[] {
  const file = `data/releases/${account.version}/record.ndjson.gz`;
  const counts = countsOf(entries);
  return [
    ...(sha256Of(text) === account.sha256
      ? []
      : [problem(file, account.version, 'sha256', 'the file is not the one that was released')]),
    ...ENTRY_KINDS.filter((kind) => counts[kind] !== account.counts[kind]).map((kind) =>
      problem(file, account.version, `counts.${kind}`, `the file has ${counts[kind]} ${kind}`),
    ),
  ];
}

function checkIds({ releases, withdrawn }: KeptReleases, entries: ReadEntries): RecordProblem[] {
  const file = 'data/withdrawn.yaml';
  const present = (kind: EntryKind) => new Set(entries[kind].map(({ value }) => value.id));
  const takenIn = new Set(entries.events.flatMap(({ value }) => value.formerly));
  const named = new Set(withdrawn.map(({ kind, id }) => `${kind} ${id}`));
  const vanished = ENTRY_KINDS.flatMap((kind) => {
    const here = present(kind);
    const isKept = (id: string) =>
      here.has(id) || named.has(`${kind} ${id}`) || (kind === 'events' && takenIn.has(id));
    const missing = releases.flatMap(({ account, entries: released }) =>
      released[kind]
        .filter(({ id }) => !isKept(id))
        .map(({ id }) => [id, account.version] as const),
    );
    // Once an id, with the last release that has it.
    return [...new Map(missing)].map(([id, version]) =>
      problem(
        file,
        id,
        '',
        `is in release ${version} and not in the record: name it in ${file}${kind === 'events' ? ', or in `formerly` of the event that took it in' : ''}`,
      ),
    );
  });
  const misnamed = withdrawn.flatMap(({ kind, id, in: version, successor }) => {
    const here = present(kind);
    const having = releases.filter(({ entries: released }) =>
      released[kind].some((entry) => entry.id === id),
    );
    const still = having.filter(({ account }) => compareVersions(account.version, version) >= 0);
    // None until the next release: then the version is one after all that there are.
    const firstWithout = releases[releases.findLastIndex((one) => having.includes(one)) + 1];
    const isAnother = firstWithout !== undefined && firstWithout.account.version !== version;
    return [
      ...(here.has(id) ? [problem(file, id, 'id', 'is in the record')] : []),
      ...(having.length > 0 ? [] : [problem(file, id, 'id', `is in no release under ${kind}`)]),
      ...(successor === null || here.has(successor)
        ? []
        : [problem(file, id, 'successor', `"${successor}" is not in the record under ${kind}`)]),
      ...still.map(({ account }) =>
        problem(file, id, 'in', `release ${account.version} still has it`),
      ),
      ...(having.length > 0 && still.length === 0 && isAnother
        ? [problem(file, id, 'in', `${firstWithout.account.version} is the first without it`)]
        : []),
    ];
  });
  return [...vanished, ...misnamed];
}

const problem = (file: string, entry: string, field: string, message: string): RecordProblem => ({
  file,
  entry,
  field,
  message,
});
