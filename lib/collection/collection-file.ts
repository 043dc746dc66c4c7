import { z } from 'zod';
import { readVersionedFile, type VersionedFileProblem } from '@/lib/text/read-versioned-file';
import { slugSchema } from '@/lib/text/text-schema';
import { COLLECTED_KINDS, itemKey, MOST_ITEMS } from './collected-item';

export const COLLECTION_FORMAT = 'third-neighbor-collection';
/** Of the file's shape; a file of a later version is refused with a word about it. */
export const COLLECTION_VERSION = 1;

export const LONGEST_NOTE = 2000;
/** More than the longest collection has, were each character of its notes escaped. */
export const LARGEST_COLLECTION_BYTES = 3_000_000;

export const collectedItemSchema = z.strictObject({
  kind: z.enum(COLLECTED_KINDS),
  id: slugSchema,
  /** Plain text. */
  note: z.string().max(LONGEST_NOTE),
});
/** Something that a reader has kept, and what they have written about it. */
export type CollectedItem = Readonly<z.infer<typeof collectedItemSchema>>;

const itemsSchema = z
  .array(collectedItemSchema)
  .max(MOST_ITEMS)
  .superRefine((items, context) => {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const key = itemKey(item);
      if (seen.has(key)) {
        context.addIssue({ code: 'custom', path: [index, 'id'], message: `${key} is there twice` });
      }
      seen.add(key);
    }
  });

const collectionSchema = z.strictObject({
  format: z.literal(COLLECTION_FORMAT),
  version: z.literal(COLLECTION_VERSION),
  /** In the reader's order. */
  items: itemsSchema,
});

export type CollectionProblem =
  | Exclude<VersionedFileProblem, { kind: 'foreign' }>
  | { readonly kind: 'not-a-collection' }
  /** The end of a link is missing. */
  | { readonly kind: 'cut' };

export type ReadCollection =
  | { readonly ok: true; readonly items: readonly CollectedItem[] }
  | { readonly ok: false; readonly problem: CollectionProblem };

/** Reads a file, a link or what is stored. It is right, or it is refused with what is wrong. */
export function readCollection(text: string): ReadCollection {
  const read = readVersionedFile(text, {
    format: COLLECTION_FORMAT,
    version: COLLECTION_VERSION,
    largestBytes: LARGEST_COLLECTION_BYTES,
    schema: collectionSchema,
  });
  if (read.ok) return { ok: true, items: read.content.items };
  const { problem } = read;
  return {
    ok: false,
    problem: problem.kind === 'foreign' ? { kind: 'not-a-collection' } : problem,
  };
}

/** The fields in one order, which `keptKeys` relies on. */
const written = (items: readonly CollectedItem[]) => ({
  format: COLLECTION_FORMAT,
  version: COLLECTION_VERSION,
  items: items.map(({ kind, id, note }) => ({ kind, id, note })),
});

/** As the browser keeps it, and as a link holds it. */
export const storedCollection = (items: readonly CollectedItem[]) => JSON.stringify(written(items));

/** The file of a collection: indented, since a person may look into it. */
export const writeCollectionFile = (items: readonly CollectedItem[]) =>
  `${JSON.stringify(written(items), null, 2)}\n`;
