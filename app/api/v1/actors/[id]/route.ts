import { findActor } from '@/lib/db/queries/find-actor';
import { json, notFound } from '../../api-route';
import { languageParametersSchema } from '../../parameters';
import { entryRoute } from '../../record-route';

export const GET = entryRoute('actor', languageParametersSchema, async (id, { language }) =>
  json((await findActor(id, language)) ?? notFound(`There is no actor "${id}".`)),
);
