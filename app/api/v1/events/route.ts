import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { json } from '../api-route';
import { languageParametersSchema } from '../parameters';
import { recordRoute } from '../record-route';

export const GET = recordRoute('events', languageParametersSchema, async ({ language }) =>
  json(await findEventSummaries(language)),
);
