import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A document's number (`000`) → its paragraphs, which are the non-empty lines of its text. */
export type Documents = ReadonlyMap<string, readonly string[]>;

/**
 * The documents that the record was read from, or null where they are not: they are other people's
 * texts and no part of the repository.
 * @param directory holds one file a document, whose name begins with its number (`000_….txt`)
 */
export async function readDocuments(directory: string): Promise<Documents | null> {
  const names = await readdir(directory).catch(() => null);
  const files = names?.filter((name) => /^\d{3}_.*\.txt$/.test(name)).toSorted() ?? [];
  if (files.length === 0) return null;
  const documents = new Map<string, readonly string[]>();
  for (const file of files) {
    documents.set(
      file.slice(0, 3),
      paragraphsOf(await readFile(path.join(directory, file), 'utf8')),
    );
  }
  return documents;
}

export function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
