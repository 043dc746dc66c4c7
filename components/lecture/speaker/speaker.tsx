'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { TourUnavailable } from '@/components/tours/tour-unavailable';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import {
  parseTourReference,
  serialiseTourReference,
  type TourReference,
} from '@/lib/tours/tour-reference';
import { browserChannel } from '../channel/lecture-channel';
import { useRoom } from '../channel/use-room';
import { useServerChannel } from '../channel/use-server-channel';
import { lectureAddress } from '../lecture-address';
import { LectureLoading } from '../lecture-loading';
import { useWindowTalk } from '../room-talk/talk-windows';
import { RoomUnavailable } from '../room-unavailable';
import { useFragmentKey } from '../use-fragment-key';
import { useKeptLecture } from '../use-kept-lecture';
import { usePresentedTour } from '../use-presented-tour';
import { SpeakerView } from './speaker-view';

/** The speaker's window; on another device, whose lecture it is says the code of the room. */
export function Speaker({ language }: { language: Locale }) {
  const [{ tour, room }] = useQueryStates({ tour: parseAsString, room: parseAsString });
  return room === null ? (
    <TourSpeaker address={tour} language={language} />
  ) : (
    <RoomSpeaker code={room} language={language} />
  );
}

interface RoomSpeakerProps {
  readonly code: string;
  readonly language: Locale;
}

/** On another device than the screen, such as a phone in the hand. */
function RoomSpeaker({ code, language }: RoomSpeakerProps) {
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
  return <ConnectedSpeaker tour={tour} code={code} roomKey={roomKey} language={language} />;
}

interface ConnectedSpeakerProps {
  readonly tour: PresentedTour;
  readonly code: string;
  readonly roomKey: string;
  readonly language: Locale;
}

function ConnectedSpeaker({ tour, code, roomKey, language }: ConnectedSpeakerProps) {
  const { channel, status, gone } = useServerChannel(code, roomKey);
  if (gone) return <RoomUnavailable error={gone} />;
  return (
    <SpeakerView
      reference={null}
      tour={tour}
      language={language}
      channel={channel}
      status={status}
      screenAddress={null}
      room={{ code, key: roomKey }}
    />
  );
}

interface TourSpeakerProps {
  /** The tour as the address names it; null when it names none. */
  readonly address: string | null;
  readonly language: Locale;
}

/** In a window or tab of the browser that has the screen. */
function TourSpeaker({ address, language }: TourSpeakerProps) {
  const reference = address === null ? null : parseTourReference(address);
  const tour = usePresentedTour(reference, language);
  if (reference === null || tour.isError) {
    return <TourUnavailable reference={address} error={tour.error} />;
  }
  if (!tour.data) return <LectureLoading />;
  const name = serialiseTourReference(reference);
  return <WindowSpeaker key={name} reference={reference} tour={tour.data} language={language} />;
}

interface WindowSpeakerProps {
  readonly reference: TourReference;
  readonly tour: PresentedTour;
  readonly language: Locale;
}

function WindowSpeaker({ reference, tour, language }: WindowSpeakerProps) {
  const name = serialiseTourReference(reference);
  const [channel] = useState(() => browserChannel(name));
  const room = useWindowTalk(name);
  useKeptLecture(name, language);
  return (
    <SpeakerView
      reference={reference}
      tour={tour}
      language={language}
      channel={channel}
      screenAddress={lectureAddress('present', name, language)}
      room={room}
    />
  );
}
