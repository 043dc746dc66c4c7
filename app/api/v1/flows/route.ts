import { findFlowTable } from '@/lib/db/queries/find-flow-table';
import { FLOW_MEDIA_TYPE, encodeFlows } from '@/lib/flows/flow-wire';
import { noParametersSchema } from '../parameters';
import { recordRoute } from '../record-route';

export const GET = recordRoute('flows', noParametersSchema, async () => ({
  body: encodeFlows(await findFlowTable()),
  mediaType: FLOW_MEDIA_TYPE,
}));
