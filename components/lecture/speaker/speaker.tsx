'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import type { Locale } from '@/lib/i18n/routing';
import { RoomSpeaker } from './room-speaker';
import { TourSpeaker } from './tour-speaker';

/** The speaker's window; on another device, whose lecture it is says the code of the room. */
export function Speaker({ language }: { language: Locale }) {
  const [{ tour, room }] = useQueryStates({ tour: parseAsString, room: parseAsString });
  return room === null ? (
    <TourSpeaker address={tour} language={language} />
  ) : (
    <RoomSpeaker code={room} language={language} />
  );
}
