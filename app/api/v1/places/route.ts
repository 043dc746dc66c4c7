import { findPlaces } from '@/lib/db/queries/find-places';
import { json } from '../api-route';
import { languageParametersSchema } from '../parameters';
import { recordRoute } from '../record-route';

export const GET = recordRoute('places', languageParametersSchema, async ({ language }) =>
  json(await findPlaces(language)),
);
