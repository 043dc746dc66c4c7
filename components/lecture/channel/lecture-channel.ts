'use client';

import { readMessage, type LectureMessage } from '@/lib/lecture/lecture-message';

/** Between the windows of one lecture. What is said is heard by every window but one's own. */
export interface LectureChannel {
  readonly say: (message: LectureMessage) => void;
  readonly close: () => void;
}

export type OpenLectureChannel = (onMessage: (message: LectureMessage) => void) => LectureChannel;

/** Windows and tabs of one browser, without a server. @param reference names the tour. */
export const browserChannel =
  (reference: string): OpenLectureChannel =>
  (onMessage) => {
    const channel = new BroadcastChannel(`third-neighbor:lecture:${reference}`);
    channel.addEventListener('message', ({ data }) => {
      const message = readMessage(data);
      if (message) onMessage(message);
    });
    return {
      // A channel between windows of one origin has no target to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      say: (message) => channel.postMessage(message),
      close: () => channel.close(),
    };
  };
