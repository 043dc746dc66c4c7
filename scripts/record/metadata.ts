import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { citationCff } from '@/lib/catalogue/citation-cff';
import { codemeta } from '@/lib/catalogue/codemeta';
import { latestEdition } from '@/lib/editions/editions';
import packageJson from '@/package.json';
import { RECORD_DIRECTORY } from './folders';

const ROOT = path.join(RECORD_DIRECTORY, '..');

/** File name → its text, as it is to be: of the program's version and the latest edition of the record. */
export function metadataFiles(): ReadonlyMap<string, string> {
  const { version, description, engines } = packageJson;
  const edition = latestEdition();
  return new Map([
    ['CITATION.cff', citationCff(version, edition)],
    ['codemeta.json', codemeta({ version, description, node: engines.node }, edition)],
  ]);
}

/** `record metadata`: writes CITATION.cff and codemeta.json. */
export async function metadataCommand(): Promise<void> {
  for (const [name, text] of metadataFiles()) await writeFile(path.join(ROOT, name), text);
  console.log(`Wrote ${[...metadataFiles().keys()].join(' and ')}.`);
}
