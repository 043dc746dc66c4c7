import { findFlowTable } from '@/lib/db/queries/find-flow-table';
import { FLOW_MEDIA_TYPE, encodeFlows } from '@/lib/flows/flow-wire';
import { apiRoute, parseParameters } from '../api-route';
import { noParametersSchema } from '../parameters';

export const GET = apiRoute(async (request) => {
  parseParameters(request, noParametersSchema);
  return { body: encodeFlows(await findFlowTable()), mediaType: FLOW_MEDIA_TYPE };
});
