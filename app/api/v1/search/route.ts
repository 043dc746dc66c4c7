import { searchRecord } from '@/lib/db/queries/search-record';
import { apiRoute, json, parseParameters } from '../api-route';
import { searchParametersSchema } from '../parameters';

export const GET = apiRoute(async (request) => {
  const { q, language, read } = parseParameters(request, searchParametersSchema);
  return json(await searchRecord({ query: q, language, readAs: read }));
});
