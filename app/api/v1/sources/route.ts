import { z } from 'zod';
import { findSources } from '@/lib/db/queries/find-sources';
import { apiRoute, json, parseParameters } from '../api-route';

export const GET = apiRoute(async (request) => {
  parseParameters(request, z.strictObject({}));
  return json(await findSources());
});
