import { editions } from '@/lib/editions/editions';
import { releaseAccountOf } from '@/lib/editions/kept-releases';
import { json } from '../api-route';
import { noParametersSchema } from '../parameters';
import { recordRoute } from '../record-route';

export const GET = recordRoute('releases', noParametersSchema, async () =>
  json(await Promise.all(editions().map(releaseAccountOf))),
);
