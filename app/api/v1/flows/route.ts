import { findFlowRows } from '@/lib/db/queries/find-flow-rows';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { FLOW_MEDIA_TYPE, encodeFlows } from '@/lib/flows/flow-wire';
import { rollUpWhenLarge } from '@/lib/flows/roll-up';
import { apiRoute, parseParameters } from '../api-route';
import { flowsParametersSchema } from '../parameters';

export const GET = apiRoute(async (request) => {
  const rows = await findFlowRows(parseParameters(request, flowsParametersSchema));
  return {
    body: encodeFlows(rollUpWhenLarge(flowTableOfLegs(rows))),
    mediaType: FLOW_MEDIA_TYPE,
  };
});
