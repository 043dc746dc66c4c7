import { editionNamed } from '@/lib/editions/editions';
import { releaseOf } from '@/lib/editions/kept-releases';
import { notFound } from '../../api-route';
import { releaseParametersSchema } from '../../parameters';
import { recordRoute } from '../../record-route';

export const GET = recordRoute('release entries', releaseParametersSchema, async ({ version }) => {
  const edition = editionNamed(version) ?? notFound(`There is no release ${version}.`);
  return { body: (await releaseOf(edition)).text, mediaType: 'application/x-ndjson' };
});
