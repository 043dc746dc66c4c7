import { editionOf, latestEdition } from '@/lib/editions/editions';
import { shortHash } from '@/lib/text/short-hash';

/** Which state of the record a catalogue is told of. */
export interface CataloguedEdition {
  /** `2026.2`; for a record that has changed since, with a plus and the beginning of its hash. */
  readonly version: string;
  /** ISO day of the release; of a record that is no release, null: nobody has published it. */
  readonly date: string | null;
  readonly contentHash: string;
}

export function cataloguedEdition(contentHash: string): CataloguedEdition {
  const released = editionOf(contentHash);
  if (released) return released;
  const version = `${latestEdition().version}+${shortHash(contentHash)}`;
  return { version, date: null, contentHash };
}
