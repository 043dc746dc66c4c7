import { beforeEach, expect, it, vi } from 'vitest';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { browserChannel } from './lecture-channel';

/** Channels of one browser: what one posts arrives at all others of its name. */
class FakeBroadcastChannel extends EventTarget {
  static readonly open = new Set<FakeBroadcastChannel>();
  constructor(readonly name: string) {
    super();
    FakeBroadcastChannel.open.add(this);
  }
  postMessage(data: unknown) {
    for (const other of FakeBroadcastChannel.open) {
      if (other === this || other.name !== this.name) continue;
      other.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
    }
  }
  close() {
    FakeBroadcastChannel.open.delete(this);
  }
}

function open(tour: string) {
  const received: LectureMessage[] = [];
  const channel = browserChannel(tour)((message) => received.push(message));
  return { ...channel, received };
}

beforeEach(() => {
  FakeBroadcastChannel.open.clear();
  vi.stubGlobal('BroadcastChannel', FakeBroadcastChannel);
});

it('takes a message to the other windows of the lecture, and to no other lecture', () => {
  const [screen, speaker, other] = [open('rajin'), open('rajin'), open('hanoi')];
  screen.send({ kind: 'pointer', at: { x: 0.5, y: 1 } });
  expect(speaker.received).toEqual([{ kind: 'pointer', at: { x: 0.5, y: 1 } }]);
  expect(screen.received).toEqual([]);
  expect(other.received).toEqual([]);
});

it('takes nothing to a window that has closed it', () => {
  const [screen, speaker] = [open('rajin'), open('rajin')];
  speaker.close();
  screen.send({ kind: 'join' });
  expect(speaker.received).toEqual([]);
});

it.each([null, 'join', { kind: 'hello' }, { kind: 'pointer', at: { x: 2, y: 0 } }])(
  'ignores what is no message: %j',
  (data) => {
    const speaker = open('rajin');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    new FakeBroadcastChannel('third-neighbor:lecture:rajin').postMessage(data);
    expect(speaker.received).toEqual([]);
  },
);

it('sends nothing where the browser denies the channel, and does not throw', () => {
  vi.stubGlobal('BroadcastChannel', function denied() {
    throw new DOMException('denied', 'SecurityError');
  });
  const channel = open('rajin');
  channel.send({ kind: 'join' });
  channel.close();
  expect(channel.received).toEqual([]);
});
