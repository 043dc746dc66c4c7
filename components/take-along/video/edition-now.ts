import { request } from '@/components/queries/fetch-json';
import { servedEditionSchema } from '@/lib/take-along/served-edition';

const SHORT_HASH = 12;

/** The beginning of the edition's hash; null where no server answers, as without a network. */
export async function editionNow(): Promise<string | null> {
  try {
    const answer = await request('/api/v1/health', undefined);
    const served = servedEditionSchema.safeParse(await answer.json());
    return served.success ? served.data.record.slice(0, SHORT_HASH) : null;
  } catch {
    return null;
  }
}
