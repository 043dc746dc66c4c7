import { request } from '@/components/queries/fetch-json';
import { editionMark, editionOf } from '@/lib/editions/editions';
import { servedEditionSchema } from '@/lib/record/served-edition';

interface EditionNow {
  /** Version and beginning of the hash. */
  readonly mark: string;
  /** Of the release, and its ISO day; null for a record that is no release. */
  readonly version: string | null;
  readonly day: string | null;
}

/** The edition that the server has; null where none answers, as without a network. */
export async function servedEdition(): Promise<EditionNow | null> {
  try {
    const answer = await request('/api/v1/health', undefined);
    const served = servedEditionSchema.safeParse(await answer.json());
    if (!served.success) return null;
    const { record } = served.data;
    const released = editionOf(record);
    return {
      mark: editionMark(record),
      version: released?.version ?? null,
      day: released?.date ?? null,
    };
  } catch {
    return null;
  }
}

export const editionNow = async (): Promise<string | null> => (await servedEdition())?.mark ?? null;
