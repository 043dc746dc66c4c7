import { findCorridors } from '@/lib/db/queries/find-corridors';
import { json } from '../api-route';
import { languageParametersSchema } from '../parameters';
import { recordRoute } from '../record-route';

export const GET = recordRoute('corridors', languageParametersSchema, async ({ language }) =>
  json(await findCorridors(language)),
);
