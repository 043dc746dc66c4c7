import { findEvent } from '@/lib/db/queries/find-event';
import { findEventByFormerId } from '@/lib/db/queries/find-event-by-former-id';
import { json, notFound } from '../../api-route';
import { languageParametersSchema } from '../../parameters';
import { entryRoute } from '../../record-route';

export const GET = entryRoute('event', languageParametersSchema, async (id, { language }) =>
  json(
    (await findEvent(id, language)) ??
      (await findEventByFormerId(id, language)) ??
      notFound(`There is no event "${id}".`),
  ),
);
