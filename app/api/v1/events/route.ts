import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { apiRoute, json, parseParameters } from '../api-route';
import { languageParametersSchema } from '../parameters';

export const GET = apiRoute(async (request) => {
  const { language } = parseParameters(request, languageParametersSchema);
  return json(await findEventSummaries(language));
});
