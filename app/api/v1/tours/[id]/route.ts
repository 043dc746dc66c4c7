import { findTour } from '@/lib/db/queries/find-tours';
import { json } from '../../api-route';
import { goneOrNotFound } from '../../gone-or-not-found';
import { languageParametersSchema } from '../../parameters';
import { entryRoute } from '../../record-route';

export const GET = entryRoute('tour', languageParametersSchema, async (id, { language }) =>
  json(
    (await findTour(id, language)) ??
      (await goneOrNotFound('tours', id, `There is no tour "${id}".`)),
  ),
);
