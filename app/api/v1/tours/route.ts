import { findTours } from '@/lib/db/queries/find-tours';
import { json } from '../api-route';
import { languageParametersSchema } from '../parameters';
import { recordRoute } from '../record-route';

export const GET = recordRoute('tours', languageParametersSchema, async ({ language }) =>
  json(await findTours(language)),
);
