import { findAmounts } from '@/lib/db/queries/find-amounts';
import { json } from '../api-route';
import { languageParametersSchema } from '../parameters';
import { recordRoute } from '../record-route';

export const GET = recordRoute('amounts', languageParametersSchema, async ({ language }) =>
  json(await findAmounts(language)),
);
