import { findPlaces } from '@/lib/db/queries/find-places';
import { apiRoute, json, parseParameters } from '../api-route';
import { languageParametersSchema } from '../parameters';

export const GET = apiRoute(async (request) => {
  const { language } = parseParameters(request, languageParametersSchema);
  return json(await findPlaces(language));
});
