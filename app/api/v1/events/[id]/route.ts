import { findEvent } from '@/lib/db/queries/find-event';
import { findEventByFormerId } from '@/lib/db/queries/find-event-by-former-id';
import { json } from '../../api-route';
import { goneOrNotFound } from '../../gone-or-not-found';
import { languageParametersSchema } from '../../parameters';
import { entryRoute } from '../../record-route';

export const GET = entryRoute('event', languageParametersSchema, async (id, { language }) =>
  json(
    (await findEvent(id, language)) ??
      (await findEventByFormerId(id, language)) ??
      (await goneOrNotFound('events', id, `There is no event "${id}".`)),
  ),
);
