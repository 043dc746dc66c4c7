import { z } from 'zod';
import { localisedTextSchema, slugSchema } from '@/lib/text/text-schema';
import { VERSION_PATTERN } from './version';

/** The folders of `data/`, in the order in which pages list them. */
export const ENTRY_KINDS = ['events', 'places', 'actors', 'sources', 'corridors', 'tours'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

const versionSchema = z.string().regex(VERSION_PATTERN, 'expected a version such as 2026.2');
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const editionSchema = z.strictObject({
  version: versionSchema,
  date: z.iso.date(),
  contentHash: sha256Schema,
});

/** `data/releases.json`: which releases there are. */
export const editionsSchema = z.array(editionSchema);

/** `data/releases/VERSION/release.json`: what the release holds, and how it was made. */
export const releaseAccountSchema = z.strictObject({
  ...editionSchema.shape,
  /** Of the text of `record.ndjson.gz`, before it is compressed. */
  sha256: sha256Schema,
  counts: z.record(z.enum(ENTRY_KINDS), z.number().int().nonnegative()),
  note: localisedTextSchema,
});
export type ReleaseAccount = z.infer<typeof releaseAccountSchema>;

/**
 * An entry as the data files of its release have it. Only its id is sure: schemas change from release
 * to release, and what was released must stay readable.
 */
export const releaseEntrySchema = z.object({ id: slugSchema }).catchall(z.json());
export type Json = z.infer<ReturnType<typeof z.json>>;
export interface ReleaseEntry {
  readonly id: string;
  readonly [field: string]: Json | undefined;
}
export type ReleaseEntries = Readonly<Record<EntryKind, readonly ReleaseEntry[]>>;

/** A line of `record.ndjson`. */
export const releaseLineSchema = z.strictObject({
  kind: z.enum(ENTRY_KINDS),
  entry: releaseEntrySchema,
});

/** `data/withdrawn.yaml`: ids of releases that the record has no more, under no other entry either. */
export const withdrawnSchema = z.array(
  z.strictObject({
    kind: z.enum(ENTRY_KINDS),
    id: slugSchema,
    /** The first release without it. */
    in: versionSchema,
    reason: localisedTextSchema,
    /** Of the same kind: where to look instead. */
    successor: slugSchema.nullable(),
  }),
);
export type WithdrawnEntry = z.infer<typeof withdrawnSchema>[number];
