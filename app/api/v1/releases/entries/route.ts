import { releaseOf } from '@/lib/editions/kept-releases';
import { releaseParametersSchema } from '../../parameters';
import { recordRoute } from '../../record-route';

export const GET = recordRoute('release entries', releaseParametersSchema, async ({ version }) => ({
  body: (await releaseOf({ version })).text,
  mediaType: 'application/x-ndjson',
}));
