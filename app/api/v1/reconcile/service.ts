import type { z } from 'zod';
import { findReconciler } from '@/lib/db/queries/find-reconciler';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
import {
  extensionQuerySchema,
  MOST_EXTENDED,
  MOST_QUERIES,
  queryBatchSchema,
} from '@/lib/reconcile/query-schemas';
import { extensionOf, resultOf } from '@/lib/reconcile/service-answers';
import { serviceManifest } from '@/lib/reconcile/service-manifest';
import type { ServiceWords } from '@/lib/reconcile/service-words';
import { siteAddress } from '@/lib/routes/site-address';
import { jsonIn } from '@/lib/text/json-in';
import { NO_JSON, refuse, refuseParameter } from '../api-route';
import { eachInTurn } from './each-in-turn';

const BUSY = 'Too many tables are reconciled at once.';
const BUSY_SECONDS = 5;

interface Asked {
  readonly language: Locale;
  readonly queries?: string | undefined;
  readonly extend?: string | undefined;
}

/** What the endpoint of the service answers: results, values of properties, or the manifest. */
export async function answerOf({ language, queries, extend }: Asked): Promise<unknown> {
  const words = await wordsOf(language);
  if (queries !== undefined) {
    const batch = read('queries', queries, queryBatchSchema);
    refuseMore('queries', Object.keys(batch).length, MOST_QUERIES);
    const reconciler = await findReconciler(language);
    const results = eachInTurn(Object.entries(batch), ([key, query]) => [
      key,
      resultOf(reconciler.candidates(query), words),
    ]);
    return Object.fromEntries((await results) ?? refuse(503, 'Busy', BUSY, BUSY_SECONDS));
  }
  if (extend !== undefined) {
    const query = read('extend', extend, extensionQuerySchema);
    refuseMore('identifiers', query.ids.length, MOST_EXTENDED);
    const reconciler = await findReconciler(language);
    return extensionOf(query, (id) => reconciler.entity(id), words);
  }
  return serviceManifest(siteAddress(), language, words);
}

export const wordsOf = async (language: Locale): Promise<ServiceWords> =>
  (await messagesOf(language)).reconcile;

function read<Schema extends z.ZodType>(
  parameter: string,
  text: string,
  schema: Schema,
): z.infer<Schema> {
  const value = jsonIn(text);
  if (value === undefined) refuseParameter(parameter, NO_JSON);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  refuseParameter([parameter, ...issue!.path.map(String)].join('.'), issue!.message);
}

function refuseMore(what: string, count: number, most: number): void {
  if (count > most) refuse(413, 'Content too large', `At most ${most} ${what} are taken at once.`);
}
