import { findSuggestions } from '@/lib/db/queries/find-suggestions';
import { apiRoute, json, parseParameters } from '../api-route';
import { suggestionsParametersSchema } from '../parameters';

/** Pages of a section whose ids are spelt almost as one that has none. */
export const GET = apiRoute(async (request) => {
  const { section, id, language } = parseParameters(request, suggestionsParametersSchema);
  return json(await findSuggestions(section, id.split('/'), language));
});
