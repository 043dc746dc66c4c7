import { findEvent } from '@/lib/db/queries/find-event';
import { findEventByFormerId } from '@/lib/db/queries/find-event-by-former-id';
import type { Locale } from '@/lib/i18n/routing';
import { notFound } from '../../api-route';

/** By a former id the event that took it in. */
export const eventById = async (id: string, language: Locale) =>
  (await findEvent(id, language)) ??
  (await findEventByFormerId(id, language)) ??
  notFound(`There is no event "${id}".`);
