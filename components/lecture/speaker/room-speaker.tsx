'use client';

import { useState } from 'react';
import { LectureLoading } from '../lecture-loading';
import { RoomUnavailable } from '../room-unavailable';
import { serverChannel } from '../channel/server-channel';
import { useFragmentKey } from '../use-fragment-key';
import { useRoom } from '../channel/use-room';
import { RequestFailedError } from '@/components/queries/fetch-json';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { SpeakerView } from './speaker-view';

interface RoomSpeakerProps {
  readonly code: string;
  readonly language: Locale;
}

/** On another device than the screen, such as a phone in the hand. */
export function RoomSpeaker({ code, language }: RoomSpeakerProps) {
  const key = useFragmentKey();
  // On the server nothing is known of the fragment, and without it nothing can be asked.
  return key === null ? (
    <LectureLoading />
  ) : (
    <KeyedSpeaker code={code} roomKey={key} language={language} />
  );
}

function KeyedSpeaker({ code, roomKey, language }: RoomSpeakerProps & { roomKey: string }) {
  const { tour, error } = useRoom(code, roomKey, language);
  if (error) return <RoomUnavailable error={error} />;
  if (!tour) return <LectureLoading />;
  return <ConnectedSpeaker tour={tour} code={code} roomKey={roomKey} />;
}

interface ConnectedSpeakerProps {
  readonly tour: PresentedTour;
  readonly code: string;
  readonly roomKey: string;
}

function ConnectedSpeaker({ tour, code, roomKey }: ConnectedSpeakerProps) {
  const [isGone, setGone] = useState(false);
  const [channel] = useState(() =>
    serverChannel({ code, key: roomKey, onGone: () => setGone(true) }),
  );
  if (isGone) return <RoomUnavailable error={new RequestFailedError(404, undefined, 'ended')} />;
  return <SpeakerView tour={tour} channel={channel} screenAddress={null} />;
}
