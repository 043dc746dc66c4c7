import { findEvent } from '@/lib/db/queries/find-event';
import { findEventByFormerId } from '@/lib/db/queries/find-event-by-former-id';
import type { Locale } from '@/lib/i18n/routing';
import { goneOrNotFound } from '../../gone-or-not-found';

/** By a former id the event that took it in; 410 for one that was withdrawn. */
export const eventById = async (id: string, language: Locale) =>
  (await findEvent(id, language)) ??
  (await findEventByFormerId(id, language)) ??
  (await goneOrNotFound('events', id, `There is no event "${id}".`));
