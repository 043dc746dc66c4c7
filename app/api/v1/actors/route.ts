import { findActors } from '@/lib/db/queries/find-actors';
import { json } from '../api-route';
import { languageParametersSchema } from '../parameters';
import { recordRoute } from '../record-route';

export const GET = recordRoute('actors', languageParametersSchema, async ({ language }) =>
  json(await findActors(language)),
);
