import type { z } from 'zod';
import { claimsOfCorridor } from '@/lib/model/corridor-schema';
import type { claimSchema } from '@/lib/model/event-schema';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';

export type Claim = z.infer<typeof claimSchema>;

/** A claim with the entry that makes it and the path of its field there. */
export interface ClaimRead {
  readonly entry: ReadEntry<{ id: string }>;
  readonly field: string;
  readonly claim: Claim;
}

/** The claims of events and of corridors, in the order of the files. */
export function claimsOf({ events, corridors }: Pick<ReadEntries, 'events' | 'corridors'>) {
  return [
    ...events.flatMap((entry) =>
      entry.value.claims.map((claim, index): ClaimRead => {
        return { entry, field: `claims.${index}`, claim };
      }),
    ),
    ...corridors.flatMap((entry) =>
      claimsOfCorridor(entry.value).map(({ claim, field }): ClaimRead => ({ entry, field, claim })),
    ),
  ];
}

/** The source whose text was read for a claim, which its locator is in. */
export const sourceRead = ({ source, via }: Claim): string => via ?? source;
