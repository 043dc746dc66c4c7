'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import { serverChannel, type ChannelStatus } from '../channel/server-channel';
import { storedJson } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import { RequestFailedError } from '@/components/queries/fetch-json';
import { closeRoom, openRoom, reopenRoom } from '@/components/queries/lecture-queries';
import { openedRoomSchema, type NewRoom, type OpenedRoom } from '@/lib/lecture/lecture-room';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { fittingTour } from '@/lib/lecture/shared-tour';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';

export interface HostedRoom {
  readonly room: OpenedRoom | null;
  readonly channel: OpenLectureChannel | null;
  readonly status: ChannelStatus;
  /** The server could not open the room under its old code, so the audience has to type another. */
  readonly hasNewCode: boolean;
  /** Why it could not be opened, or that it is over. */
  readonly problem: 'failed' | 'ended' | null;
  readonly isOpening: boolean;
  /** False where a reload of the page loses the room. */
  readonly isPersisted: boolean;
  /** The tour is too long to go to the devices in both its languages. */
  readonly isInOneLanguage: boolean;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** A room that a reload must not lose: the phones are in it. */
const storedRoom = (name: string) =>
  storedJson('session', `lecture-room:${name}`, openedRoomSchema);

const openNow = (room: OpenedRoom | null) =>
  room !== null && room.endsAt > Date.now() ? room : null;

/** As long as a room reads a code from the screen. */
const NEW_CODE_MS = 30_000;

/**
 * The room under its old code, or else under a new one: the server has forgotten its keys too, or the
 * code belongs to another lecture by now.
 */
async function openAgain(room: OpenedRoom, wanted: NewRoom): Promise<OpenedRoom> {
  try {
    return await reopenRoom(room, wanted);
  } catch (error) {
    const isLost = error instanceof RequestFailedError && [403, 409].includes(error.status);
    if (!isLost) throw error;
    return openRoom(wanted);
  }
}

/** The lecture open to other devices, once that has been asked for. */
export function useHostedRoom(reference: TourReference, tour: PresentedTour): HostedRoom {
  const name = serialiseTourReference(reference);
  const [problem, setProblem] = useState<HostedRoom['problem']>(null);
  const [isOpening, setOpening] = useState(false);
  const [status, setStatus] = useState<ChannelStatus>('open');
  const [hasNewCode, setNewCode] = useState(false);
  const [stored] = useState(() => storedRoom(name));
  const { isPersisted } = useStoredValue(stored);
  const [room, setRoom] = useState(() => openNow(stored.read()));

  const isShipped = reference.kind === 'shipped';
  const fitting = useMemo(() => (isShipped ? null : fittingTour(tour)), [isShipped, tour]);
  const wanted = useMemo(
    (): NewRoom => ({ reference: name, tour: fitting?.tour ?? null }),
    [name, fitting],
  );
  // Read when a room is opened again: a step that is kept meanwhile must not close the stream.
  const wantedRef = useRef(wanted);
  useEffect(() => {
    wantedRef.current = wanted;
  }, [wanted]);
  const channel = useMemo((): OpenLectureChannel | null => {
    if (room === null) return null;
    const end = () => {
      stored.write(null);
      setRoom(null);
      setProblem('ended');
    };
    const reopen = async () => {
      if (openNow(room) === null) {
        end();
        return false;
      }
      const opened = await openAgain(room, wantedRef.current).catch(() => null);
      if (opened === null || opened.code === room.code) return opened !== null;
      stored.write(opened);
      setRoom(opened);
      setNewCode(true);
      setTimeout(() => setNewCode(false), NEW_CODE_MS);
      return false;
    };
    const { code, presenterKey: key } = room;
    return (onMessage) =>
      serverChannel({ code, key, onStatus: setStatus, onGone: end, reopen })(onMessage);
  }, [room, stored]);

  const open = async () => {
    setOpening(true);
    setProblem(null);
    const opened = await openRoom(wanted).catch(() => null);
    setOpening(false);
    if (opened === null) {
      setProblem('failed');
      return;
    }
    stored.write(opened);
    setRoom(opened);
  };
  const close = () => {
    if (room) void closeRoom(room);
    stored.write(null);
    setRoom(null);
  };

  return {
    ...{ room, channel, status, hasNewCode, problem, isOpening, isPersisted, open, close },
    isInOneLanguage: fitting?.isInOneLanguage ?? false,
  };
}
