'use client';

import { useMemo, useState } from 'react';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import { serverChannel } from '../channel/server-channel';
import { storedJson } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import { openRoom } from '@/components/queries/lecture-queries';
import { openedRoomSchema, type OpenedRoom } from '@/lib/lecture/lecture-room';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { sharedTour } from '@/lib/lecture/shared-tour';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';

export interface HostedRoom {
  readonly room: OpenedRoom | null;
  readonly channel: OpenLectureChannel | null;
  /** Why it could not be opened, or that it has gone. */
  readonly problem: 'failed' | 'gone' | null;
  readonly isOpening: boolean;
  /** False where a reload of the page loses the room. */
  readonly isPersisted: boolean;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** A room that a reload must not lose: the phones are in it. */
const storedRoom = (name: string) =>
  storedJson('session', `lecture-room:${name}`, openedRoomSchema);

const openNow = (room: OpenedRoom | null) =>
  room !== null && room.endsAt > Date.now() ? room : null;

/** The lecture open to other devices, once that has been asked for. */
export function useHostedRoom(reference: TourReference, tour: PresentedTour): HostedRoom {
  const name = serialiseTourReference(reference);
  const [problem, setProblem] = useState<HostedRoom['problem']>(null);
  const [isOpening, setOpening] = useState(false);
  const [stored] = useState(() => storedRoom(name));
  const { isPersisted } = useStoredValue(stored);
  const [room, setRoom] = useState(() => openNow(stored.read()));
  const channel = useMemo(
    () =>
      room &&
      serverChannel({
        code: room.code,
        key: room.presenterKey,
        onGone: () => {
          setRoom(null);
          setProblem('gone');
          stored.write(null);
        },
      }),
    [room, stored],
  );

  const open = async () => {
    setOpening(true);
    setProblem(null);
    const content = reference.kind === 'shipped' ? null : sharedTour(tour);
    const opened = await openRoom({ reference: name, tour: content }).catch(() => null);
    setOpening(false);
    if (opened === null) {
      setProblem('failed');
      return;
    }
    stored.write(opened);
    setRoom(opened);
  };
  const close = () => {
    stored.write(null);
    setRoom(null);
  };

  return { room, channel, problem, isOpening, isPersisted, open, close };
}
