import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Actor } from '@/lib/model/actor-schema';
import type { Corridor } from '@/lib/model/corridor-schema';
import type { EventEntry } from '@/lib/model/event-schema';
import type { Place } from '@/lib/model/place-schema';
import type { Source } from '@/lib/model/source-schema';
import type { Tour } from '@/lib/model/tour-schema';
import { checkLinks } from './check-links';
import { readEntries, type ReadEntry } from './read-entries';
import { SCHEMAS, type Kind, type ReadEntries } from './record-entries';
import { InvalidRecordError, type RecordProblem } from './record-problem';

const KINDS = Object.keys(SCHEMAS) as Kind[];

/** The whole record, valid in itself: every link resolves. */
export interface AtlasRecord {
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly events: readonly EventEntry[];
  readonly corridors: readonly Corridor[];
  readonly tours: readonly Tour[];
  /** SHA-256 over the files' names and bytes; a changed file is a changed record. */
  readonly contentHash: string;
}

/**
 * Reads and checks every `*.yaml` in the folders of `directory`.
 * @throws InvalidRecordError naming file, line, entry and field of everything that is wrong.
 */
export async function readRecord(directory: string): Promise<AtlasRecord> {
  const { entries, problems, contentHash } = await readFolders(directory);
  // Links to an entry that could not be read would only bury what is wrong with it.
  const all = problems.length > 0 ? problems : checkLinks(entries);
  if (all.length > 0) throw new InvalidRecordError(all);
  return recordOf(entries, contentHash);
}

/** The entries without where they were read from. */
export function recordOf(entries: ReadEntries, contentHash: string): AtlasRecord {
  return {
    places: entries.places.map((entry) => entry.value),
    actors: entries.actors.map((entry) => entry.value),
    sources: entries.sources.map((entry) => entry.value),
    events: entries.events.map((entry) => entry.value),
    corridors: entries.corridors.map((entry) => entry.value),
    tours: entries.tours.map((entry) => entry.value),
    contentHash,
  };
}

/** Reads what the files say, entry by entry, without asking whether it holds together. */
export async function readFolders(directory: string) {
  const entries: ReadEntries = {
    places: [],
    actors: [],
    sources: [],
    events: [],
    corridors: [],
    tours: [],
  };
  const problems: RecordProblem[] = [];
  const files = await readFiles(directory);
  for (const { kind, name, text } of files) {
    const read = readEntries(`data/${name}`, text, SCHEMAS[kind]);
    // The kind picks both the schema and the list, which TypeScript cannot see through the union.
    (entries[kind] as ReadEntry<unknown>[]).push(...read.entries);
    problems.push(...read.problems);
  }
  return { entries, problems, contentHash: hashOf(files) };
}

/** The `contentHash` that the record of `directory` has, without parsing it: a hundredth of the time. */
export async function contentHashOf(directory: string): Promise<string> {
  return hashOf(await readFiles(directory));
}

interface RecordFile {
  readonly kind: Kind;
  /** `events/mediation.yaml` */
  readonly name: string;
  readonly text: string;
}

async function readFiles(directory: string): Promise<RecordFile[]> {
  const ofKinds = KINDS.map(async (kind) => {
    const names = await yamlFiles(path.join(directory, kind));
    return Promise.all(
      names.map(async (name) => {
        const text = await readFile(path.join(directory, kind, name), 'utf8');
        return { kind, name: `${kind}/${name}`, text };
      }),
    );
  });
  return (await Promise.all(ofKinds)).flat();
}

function hashOf(files: readonly RecordFile[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\0${text}\0`);
  return hash.digest('hex');
}

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(/* turbopackIgnore: true */ folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.yaml')).toSorted();
}
