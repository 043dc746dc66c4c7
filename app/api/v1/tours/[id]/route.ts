import { findTour } from '@/lib/db/queries/find-tours';
import { json, notFound } from '../../api-route';
import { languageParametersSchema } from '../../parameters';
import { entryRoute } from '../../record-route';

export const GET = entryRoute('tour', languageParametersSchema, async (id, { language }) =>
  json((await findTour(id, language)) ?? notFound(`There is no tour "${id}".`)),
);
