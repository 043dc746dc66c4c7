import type { EventDetail } from '@/lib/model/event-detail';
import type { Database } from '../connect/database';
import { findEvent } from './find-event';
import { memoized } from './memoized';
import type { TextLanguage } from './row-values';

/** The event that took in the entry which had that id; null when none did. */
export async function findEventByFormerId(
  formerId: string,
  language: TextLanguage,
  database?: Database,
): Promise<EventDetail | null> {
  const id = await memoized(
    ['event of former id', formerId],
    async ({ prisma }) =>
      (await prisma.eventFormerId.findUnique({ where: { formerId } }))?.eventId ?? null,
    database,
  );
  return id === null ? null : findEvent(id, language, database);
}
