import { changedIds } from '@/lib/editions/changed-ids';
import { editionNamed } from '@/lib/editions/editions';
import { changesBetween } from '@/lib/editions/kept-releases';
import { json, notFound } from '../../api-route';
import { releaseChangesParametersSchema } from '../../parameters';
import { recordRoute } from '../../record-route';

const named = (version: string) =>
  editionNamed(version) ?? notFound(`There is no release ${version}.`);

export const GET = recordRoute(
  'release changes',
  releaseChangesParametersSchema,
  async ({ version, since }) =>
    json(changedIds(await changesBetween(named(since), named(version)))),
);
