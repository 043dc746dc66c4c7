import { findSources } from '@/lib/db/queries/find-sources';
import { json } from '../api-route';
import { noParametersSchema } from '../parameters';
import { recordRoute } from '../record-route';

export const GET = recordRoute('sources', noParametersSchema, async () =>
  json(await findSources()),
);
