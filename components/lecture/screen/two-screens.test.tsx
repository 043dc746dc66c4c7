import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { storedJson } from '@/components/hooks/stored-value';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { afterCommand, lectureAt } from '@/lib/lecture/lecture-state';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import { useLecture } from './use-lecture';

interface OpenWindow {
  readonly receive: (message: LectureMessage) => void;
}
const { open, posted, storage } = vi.hoisted(() => ({
  open: [] as OpenWindow[],
  /** On its way between the windows. */
  posted: [] as { readonly to: OpenWindow; readonly message: LectureMessage }[],
  storage: { tabs: 0 },
}));

vi.mock('../channel/lecture-channel', () => ({
  browserChannel: (): OpenLectureChannel => (receive) => {
    const own: OpenWindow = { receive };
    open.push(own);
    return {
      send: (message) => {
        for (const to of open) if (to !== own) posted.push({ to, message });
      },
      close: () => void open.splice(open.indexOf(own), 1),
    };
  },
}));
// Each tab has a session storage of its own.
vi.mock('@/components/hooks/stored-value', async (original) => {
  const stored = await original<{ storedJson: typeof storedJson }>();
  const ofTab: typeof storedJson = (area, key, schema) =>
    stored.storedJson(area, `${key} of tab ${(storage.tabs += 1)}`, schema);
  return { ...stored, storedJson: ofTab };
});

const STROKE: InkStroke = { colour: 'accent', on: 'map', points: [127_000, 37_500] };
const OTHER: InkStroke = { ...STROKE, points: [100_000, 40_000] };
const BEFOREHAND: readonly InkStroke[] = [{ ...STROKE, points: [1, 2] }];
const NONE: readonly InkStroke[] = [];

const heardInRoom: LectureMessage[] = [];
const room: OpenLectureChannel = () => ({
  send: (message) => void heardInRoom.push(message),
  close: () => undefined,
});

function openScreen(to: OpenLectureChannel | null = null) {
  const { result } = renderHook(() =>
    useLecture({
      reference: 'rajin-corridor',
      begin: () => lectureAt(0, 0),
      after: (state, command) => afterCommand(state, command, 4),
      isKnown: () => true,
      onStateChange: () => undefined,
      onReturn: () => undefined,
      inkOf: (step) => (step === 3 ? BEFOREHAND : NONE),
      room: to,
      onPoint: () => undefined,
    }),
  );
  return {
    strokes: () => result.current.ink.strokes,
    draw: (stroke: InkStroke) => act(() => result.current.ink.change({ kind: 'add', stroke })),
    wipe: () => act(() => result.current.ink.change({ kind: 'wipe' })),
    go: (step: number) => act(() => result.current.command({ kind: 'go', step })),
  };
}

/** @returns how many messages it took until the windows had nothing more to say. */
function deliver(): number {
  for (let count = 0; ; count += 1) {
    const next = posted.shift();
    if (next === undefined) return count;
    if (count === 300) throw new Error('the windows do not come to rest');
    act(() => next.to.receive(structuredClone(next.message)));
  }
}

const inkIn = (messages: readonly LectureMessage[]) =>
  messages.flatMap((message) => (message.kind === 'ink' ? [message] : []));

beforeEach(() => {
  open.length = 0;
  posted.length = 0;
  heardInRoom.length = 0;
});

it('a second screen takes over what is drawn, on each step, and wipes nothing', () => {
  const first = openScreen();
  first.draw(STROKE);
  first.go(1);
  first.draw(OTHER);
  deliver();
  const second = openScreen();
  deliver();
  expect([first.strokes(), second.strokes()]).toEqual([[OTHER], [OTHER]]);
  first.go(0);
  deliver();
  expect([first.strokes(), second.strokes()]).toEqual([[STROKE], [STROKE]]);
});

it('two screens that have drawn apart come to rest', () => {
  const first = openScreen();
  const second = openScreen();
  deliver();
  first.draw(STROKE);
  second.draw(OTHER);
  expect(deliver()).toBeLessThan(20);
  first.draw(STROKE);
  deliver();
  expect(second.strokes()).toEqual(first.strokes());
});

it('a drawing from before the lecture does not come back over a wiping on another screen', () => {
  const first = openScreen();
  first.go(3);
  expect(first.strokes()).toEqual(BEFOREHAND);
  first.wipe();
  deliver();
  const second = openScreen();
  second.go(3);
  deliver();
  expect([first.strokes(), second.strokes()]).toEqual([[], []]);
});

it('a window of this browser that joins is answered here, and the room hears nothing', () => {
  openScreen(room);
  const before = heardInRoom.length;
  const heard: LectureMessage[] = [];
  open.push({ receive: (message) => heard.push(message) });
  act(() => open[0]!.receive({ kind: 'join' }));
  deliver();
  expect(heard.map(({ kind }) => kind)).toEqual(['state', 'ink']);
  expect(heardInRoom).toHaveLength(before);
});

it('the speaker’s window sees at once what was drawn on a step before', () => {
  const screen = openScreen();
  const heard: LectureMessage[] = [];
  open.push({ receive: (message) => heard.push(message) });
  screen.go(3);
  deliver();
  expect(inkIn(heard).at(-1)).toMatchObject({ sheet: '3', strokes: BEFOREHAND });
});

it('the room is told of a stroke once, and of another sheet when that is shown', () => {
  const screen = openScreen(room);
  heardInRoom.length = 0;
  screen.draw(STROKE);
  act(() => open[0]!.receive({ kind: 'ink', sheet: '2', strokes: [OTHER] }));
  expect(inkIn(heardInRoom)).toEqual([{ kind: 'ink', sheet: '0', strokes: [STROKE] }]);
  screen.go(2);
  expect(inkIn(heardInRoom).at(-1)).toMatchObject({ sheet: '2', strokes: [OTHER] });
});
