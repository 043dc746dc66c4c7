import { findActor } from '@/lib/db/queries/find-actor';
import { json } from '../../api-route';
import { goneOrNotFound } from '../../gone-or-not-found';
import { languageParametersSchema } from '../../parameters';
import { entryRoute } from '../../record-route';

export const GET = entryRoute('actor', languageParametersSchema, async (id, { language }) =>
  json(
    (await findActor(id, language)) ??
      (await goneOrNotFound('actors', id, `There is no actor "${id}".`)),
  ),
);
