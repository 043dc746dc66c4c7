'use client';

import { useMemo, useState } from 'react';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import { serverChannel } from '../channel/server-channel';
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
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

const storageKey = (name: string) => `lecture-room:${name}`;

/** A room that a reload must not lose: the phones are in it. */
function remembered(name: string): OpenedRoom | null {
  try {
    const text = sessionStorage.getItem(storageKey(name));
    const room = text === null ? undefined : openedRoomSchema.safeParse(JSON.parse(text)).data;
    return room && room.endsAt > Date.now() ? room : null;
  } catch {
    return null;
  }
}

function remember(name: string, room: OpenedRoom | null): void {
  try {
    if (room === null) sessionStorage.removeItem(storageKey(name));
    else sessionStorage.setItem(storageKey(name), JSON.stringify(room));
  } catch {
    // A browser that keeps nothing: only a reload will notice.
  }
}

/** The lecture open to other devices, once that has been asked for. */
export function useHostedRoom(reference: TourReference, tour: PresentedTour): HostedRoom {
  const name = serialiseTourReference(reference);
  const [problem, setProblem] = useState<HostedRoom['problem']>(null);
  const [isOpening, setOpening] = useState(false);
  const [room, setRoom] = useState(() => remembered(name));
  const channel = useMemo(
    () =>
      room &&
      serverChannel({
        code: room.code,
        key: room.presenterKey,
        onGone: () => {
          setRoom(null);
          setProblem('gone');
          remember(name, null);
        },
      }),
    [room, name],
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
    remember(name, opened);
    setRoom(opened);
  };
  const close = () => {
    remember(name, null);
    setRoom(null);
  };

  return { room, channel, problem, isOpening, open, close };
}
