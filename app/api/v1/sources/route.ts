import { findSources } from '@/lib/db/queries/find-sources';
import { apiRoute, json, parseParameters } from '../api-route';
import { noParametersSchema } from '../parameters';

export const GET = apiRoute(async (request) => {
  parseParameters(request, noParametersSchema);
  return json(await findSources());
});
