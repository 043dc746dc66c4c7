import { z } from 'zod';
import { findFlowTable } from '@/lib/db/queries/find-flow-table';
import { FLOW_MEDIA_TYPE, encodeFlows } from '@/lib/flows/flow-wire';
import { apiRoute, parseParameters } from '../api-route';

export const GET = apiRoute(async (request) => {
  parseParameters(request, z.strictObject({}));
  return { body: encodeFlows(await findFlowTable()), mediaType: FLOW_MEDIA_TYPE };
});
