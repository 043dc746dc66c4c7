import { searchRecord } from '@/lib/db/queries/search-record';
import { searchQuerySchema } from '@/lib/search/search-answer';
import { apiRoute, json, parseParameters } from '../api-route';
import { languageParametersSchema } from '../parameters';

const searchParametersSchema = languageParametersSchema.extend({ q: searchQuerySchema });

export const GET = apiRoute(async (request) => {
  const { q, language } = parseParameters(request, searchParametersSchema);
  return json(await searchRecord({ query: q, language }));
});
