import { readKeptEdition } from '@/components/offline/kept-edition';
import { request, RequestFailedError } from '@/components/queries/fetch-json';
import { servedEditionSchema } from '@/lib/record/served-edition';

export interface AnsweringEdition {
  /** Content hash of the record. */
  readonly record: string;
  /** No server answers, but all of the atlas that this browser keeps. */
  readonly isKept: boolean;
}

/** Of which record the answers are that come now. @throws RequestFailedError, or what aborted the signal. */
export async function answeringEdition(signal: AbortSignal): Promise<AnsweringEdition> {
  try {
    const health: unknown = await (await request('/api/v1/health', signal)).json();
    return { record: servedEditionSchema.parse(health).record, isKept: false };
  } catch (error) {
    // A server that answers without its database may have another record than what is kept.
    const isAway = error instanceof RequestFailedError && error.status === 0;
    const kept = isAway ? await readKeptEdition().catch(() => null) : null;
    if (kept?.scope !== 'all') throw error;
    return { record: kept.record, isKept: true };
  }
}
