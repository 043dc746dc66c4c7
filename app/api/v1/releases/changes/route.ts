import { changedIds } from '@/lib/editions/changed-ids';
import { changesBetween } from '@/lib/editions/kept-releases';
import { json } from '../../api-route';
import { releaseChangesParametersSchema } from '../../parameters';
import { recordRoute } from '../../record-route';

export const GET = recordRoute(
  'release changes',
  releaseChangesParametersSchema,
  async ({ version, since }) =>
    json(changedIds(await changesBetween({ version: since }, { version }))),
);
