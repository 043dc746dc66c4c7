'use client';

import { openWindowChannel } from '@/components/hooks/window-channel';
import { readMessage, type LectureMessage } from '@/lib/lecture/lecture-message';

/** Between the windows of one lecture. What is sent arrives at every window but one's own. */
export interface LectureChannel {
  readonly send: (message: LectureMessage) => void;
  readonly close: () => void;
}

export type OpenLectureChannel = (onMessage: (message: LectureMessage) => void) => LectureChannel;

/** Windows and tabs of one browser, without a server. @param reference names the tour. */
export const browserChannel =
  (reference: string): OpenLectureChannel =>
  (onMessage) =>
    openWindowChannel(`third-neighbor:lecture:${reference}`, (data) => {
      const message = readMessage(data);
      if (message) onMessage(message);
    });
