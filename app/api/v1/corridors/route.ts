import { findCorridors } from '@/lib/db/queries/find-corridors';
import { apiRoute, json, parseParameters } from '../api-route';
import { languageParametersSchema } from '../parameters';

export const GET = apiRoute(async (request) => {
  const { language } = parseParameters(request, languageParametersSchema);
  return json(await findCorridors(language));
});
