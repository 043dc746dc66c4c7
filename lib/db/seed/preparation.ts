import type { AtlasRecord } from '@/lib/record/read-record';

export interface Preparation {
  /** Says what is being done, as it begins; one line each. */
  readonly report: (message: string) => void;
  /** Where `data/` and `prisma/migrations/` are. */
  readonly root: string;
  /** A hash of the code that checks the record and makes rows of it. */
  readonly rules: string;
}

export const seededMessage = ({ events, places, sources }: AtlasRecord) =>
  `Seeded ${events.length} events, ${places.length} places, ${sources.length} sources`;
