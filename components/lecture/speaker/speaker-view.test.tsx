import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { FunctionComponent, ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { setOfflineText } from '@/components/offline/network-state';
import { SILENT } from '@/lib/lecture/heard-talk';
import { lectureAt, type LectureState } from '@/lib/lecture/lecture-state';
import type { PresentedStep } from '@/lib/lecture/presented-tour';
import { IMAGE } from '@/components/slide/testing';
import { EMPTY_SLIDES } from '@/lib/tours/slide';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import type { RoomAccess, RoomSide } from '../room-talk/talk-windows';
import type { PictureGround } from './picture-ground';
import { SpeakerView } from './speaker-view';

/** A map on which a degree is a pixel, and of which the upper half is sky. */
const GROUND: PictureGround = {
  on: 'map',
  size: { width: 100, height: 80 },
  unproject: (x, y) => (y < 40 ? null : [x, y]),
  project: ([x, y]) => [x, y],
};
interface PictureProps {
  readonly view: PresentedStep['view'];
  readonly renderOverlay?: (ground: PictureGround) => ReactNode;
}
vi.mock('./screen-picture', () => ({
  ScreenPicture: ({ view, renderOverlay }: PictureProps) => (
    <svg role="img" aria-label={`map of ${view.from}`}>
      {renderOverlay?.(GROUND)}
    </svg>
  ),
}));
vi.mock('next/dynamic', async () => {
  const { lazy, Suspense } = await import('react');
  return {
    default: <Props extends object>(load: () => Promise<FunctionComponent<Props>>) => {
      const Part = lazy(() => load().then((part) => ({ default: part })));
      return (props: Props) => (
        <Suspense fallback={null}>
          <Part {...props} />
        </Suspense>
      );
    },
  };
});
vi.mock('../room-talk/lazy-speaker-talk', () => ({
  LazySpeakerTalk: () => null,
}));

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;
const step = (title: string, search: string, ...sentences: string[]): PresentedStep => ({
  title,
  text: { kind: 'sentences', sentences: sentences.map((text) => ({ text, events: [] })) },
  notes: { kind: 'markdown', markdown: `Notes of ${title}`, isPlain: true },
  cue: null,
  view: parseView(new URLSearchParams(search)).view,
  ink: [],
});
const STEPS = [
  step('First', 'from=1991&to=1992', 'One tells.', 'Two answers.'),
  step('Second', 'from=2001&to=2002', 'Three agree.'),
  step('Third', 'picture=trade', 'Four trade.'),
];

/** Until all parts have come that come later than the notes. */
const loaded = async () => {
  for (let part = 0; part < 3; part += 1) await act(() => vi.dynamicImportSettled());
};

async function speaker(
  steps: readonly PresentedStep[] = STEPS,
  room: RoomAccess | RoomSide = { code: 'AAAAAA', key: 'key' },
  isLive = false,
) {
  const sent: LectureMessage[] = [];
  let receive!: (message: LectureMessage) => void;
  const channel: OpenLectureChannel = (onMessage) => {
    receive = onMessage;
    return { send: (message) => sent.push(message), close: () => undefined };
  };
  render(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <SpeakerView
        reference={{ kind: 'shipped', id: 'a-tour' }}
        tour={{ title: 'Tour', summary: '', steps, isLive }}
        language="en"
        channel={channel}
        screenAddress={null}
        room={room}
      />
    </NextIntlClientProvider>,
  );
  await loaded();
  let revision = 0;
  const hear = (message: LectureMessage) => act(() => receive(message));
  return {
    hear,
    stands: (change: Partial<LectureState> = {}) =>
      hear({
        kind: 'state',
        state: { ...lectureAt(0, NOW), ...change, revision: (revision += 1) },
      }),
    asked: () => sent.filter(({ kind }) => kind !== 'join'),
  };
}

const remarks = () => within(screen.getByRole('banner')).getByRole('status').textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

it('has a picture of now and of next, and names a chart', async () => {
  const { stands } = await speaker();
  stands({ step: 1 });
  const now = screen.getByRole('figure', { name: 'Picture of what the screen shows' });
  expect(within(now).getByRole('img').getAttribute('aria-label')).toBe('map of 2001');
  const next = screen.getByRole('figure', { name: 'Picture of the next step' });
  expect(next.textContent).toBe('The trade chart follows.');
  stands({ step: 0 });
  expect(within(now).getByRole('img').getAttribute('aria-label')).toBe('map of 1991');
  expect(within(next).getByRole('img').getAttribute('aria-label')).toBe('map of 2001');
});

it('shows the view for which the step was left, and says so', async () => {
  const { stands } = await speaker();
  stands({ step: 1, live: 'from=2018&to=2018' });
  expect(remarks()).toContain('left step 2');
  const now = screen.getByRole('figure', { name: 'Picture of what the screen shows' });
  expect(within(now).getByRole('img').getAttribute('aria-label')).toBe('map of 2018');
  expect(screen.getByText(/has left step 2/)).toBeDefined();
  stands({ step: 1 });
  expect(remarks()).not.toContain('left step');
});

it('does not say of a live lecture that a step was left', async () => {
  const { stands } = await speaker(STEPS.slice(0, 1), undefined, true);
  stands({ live: 'from=2018&to=2018' });
  expect(remarks()).not.toContain('left step');
  expect(screen.queryByText(/has left step/)).toBeNull();
});

it('has a way on from the last step only while it is left', async () => {
  const { stands } = await speaker();
  const isOff = (name: string) =>
    screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';
  stands({ step: 2 });
  expect([isOff('Previous step'), isOff('Next step')]).toEqual([false, true]);
  stands({ step: 2, live: 'from=2018' });
  expect([isOff('Previous step'), isOff('Next step')]).toEqual([false, false]);
  stands({ step: 0 });
  expect([isOff('Previous step'), isOff('Next step')]).toEqual([true, false]);
});

it('has a way on and back while there may be a sentence to light', async () => {
  const steps = [STEPS[0]!, { ...STEPS[0]!, title: 'Last' }];
  const { stands } = await speaker(steps);
  const off = () =>
    ['Previous step', 'Next step'].map(
      (name) => screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true',
    );
  stands({ step: 0, sentence: null });
  expect(off()).toEqual([true, false]);
  stands({ step: 0, sentence: 0 });
  expect(off()).toEqual([false, false]);
  stands({ step: 1, sentence: null });
  expect(off()).toEqual([false, false]);
  stands({ step: 1, sentence: 0 });
  expect(off()).toEqual([false, false]);
  stands({ step: 1, sentence: 1 });
  expect(off()).toEqual([false, true]);
});

it('marks the sentence that is lit on the screen', async () => {
  const { stands } = await speaker();
  stands({ sentence: 1 });
  expect(document.querySelector('[aria-current]')?.textContent).toBe(
    'Lit on the screen: Two answers.',
  );
  stands({ sentence: null });
  expect(document.querySelector('[aria-current]')).toBeNull();
});

it('keeps to what the room sees while the speaker goes ahead', async () => {
  const { stands } = await speaker();
  stands({ isFrozen: true, ahead: { step: 1, sentence: null, live: null } });
  expect(screen.getByText('Notes of Second')).toBeDefined();
  const now = screen.getByRole('figure', { name: 'Picture of what the screen shows' });
  expect(within(now).getByRole('img').getAttribute('aria-label')).toBe('map of 1991');
});

it('stops the timer, lets it go on, and offers to take a reset back for some seconds', async () => {
  const { stands, asked } = await speaker();
  stands();
  press('Stop the timer');
  expect(asked().at(-1)).toEqual({ kind: 'command', command: { kind: 'pause-timer', at: NOW } });
  wait(20_000);
  stands({ pausedAt: NOW + 5000 });
  expect(screen.getByRole('banner').textContent).toContain('0:05');
  expect(screen.getByLabelText('stopped')).toBeDefined();
  press('Let the timer go on');
  expect(asked().at(-1)).toMatchObject({ command: { kind: 'resume-timer' } });
  const at = Date.now();
  stands({ startedAt: at, timerReset: { at, startedAt: NOW, pausedAt: null } });
  await loaded();
  press('Undo (T)');
  expect(asked().at(-1)).toEqual({ kind: 'command', command: { kind: 'undo-reset' } });
  wait(10_000);
  expect(screen.queryByRole('button', { name: 'Undo (T)' })).toBeNull();
});

it('says how far the lecture is from its plan, in words', async () => {
  const { stands } = await speaker();
  stands({ step: 0 });
  const minutes = screen.getByRole('textbox', { name: /Planned minutes/ });
  fireEvent.change(minutes, { target: { value: '30' } });
  fireEvent.blur(minutes);
  const pace = () => document.querySelector('[data-pace]')?.textContent;
  expect(pace()).toBe('Pace: on time');
  wait(14 * MINUTE);
  expect(pace()).toBe('Pace: 4 min behind · planned now: step 2');
  stands({ step: 2 });
  expect(pace()).toBe('Pace: 6 min ahead · planned now: step 2');
  fireEvent.change(minutes, { target: { value: '' } });
  fireEvent.blur(minutes);
  expect(pace()).toBeUndefined();
});

it('says how long a rehearsed step has stood, of how long, and is quiet about it', async () => {
  const { stands } = await speaker(
    STEPS.map((each, index) => ({ ...each, seconds: 60 * (index + 1) })),
  );
  const stepTime = () => document.querySelector('[data-step-time]')?.textContent;
  const pace = () => document.querySelector('[data-pace]')?.textContent;
  const told = () => document.querySelector('[data-pace] + [aria-live]')?.textContent;
  stands({ step: 0 });
  wait(45_000);
  expect([stepTime(), pace()]).toEqual(['This step 0:45 of 1:00', 'Pace: on time · whole 6:00']);
  stands({ step: 1 });
  wait(2 * MINUTE + 58_000);
  expect(stepTime()).toBe('This step 2:58 of 2:00');
  expect(pace()).toBe('Pace: 40 s behind · planned now: step 3 · whole 6:00');
  const before = told();
  wait(10_000);
  expect(stepTime()).toBe('This step 3:08 of 2:00');
  expect(pace()).toContain('50 s behind');
  expect(before).toBe('1 min behind');
  expect(told()).toBe(before);
});

it('says that the lecture goes on by itself, and that a hand holds it', async () => {
  const { stands, asked } = await speaker();
  stands({ run: { kind: 'auto', isHeld: false }, caption: '' });
  expect(remarks()).toBe('Step 1 of 3 · goes on by itself · captions on');
  stands({ run: { kind: 'auto', isHeld: true } });
  expect(remarks()).toBe('Step 1 of 3 · stopped, G goes on');
  fireEvent.keyDown(document.body, { key: 'g' });
  expect(asked()).toEqual([{ kind: 'command', command: { kind: 'toggle-run' } }]);
});

it('makes the notes larger and smaller by buttons and keys, and keeps that', async () => {
  await speaker();
  const size = () => document.querySelector<HTMLElement>('[data-notes-size]')!.dataset.notesSize;
  expect(size()).toBe('1');
  press('Larger notes (+)');
  expect(size()).toBe('1.2');
  fireEvent.keyDown(document.body, { key: '−' });
  fireEvent.keyDown(document.body, { key: '-' });
  expect(size()).toBe('0.85');
  fireEvent.keyDown(document.body, { key: '-', ctrlKey: true });
  expect(size()).toBe('0.85');
  for (let again = 0; again < 9; again += 1) fireEvent.keyDown(document.body, { key: '+' });
  expect(size()).toBe('2');
  expect(localStorage.getItem('speaker-view')).toContain('"noteSize":7');
});

it('leaves the keys to the dialog of the timing while that is open', async () => {
  const { stands, asked } = await speaker();
  stands();
  const size = () => document.querySelector<HTMLElement>('[data-notes-size]')!.dataset.notesSize;
  press('Timing');
  const dialog = screen.getByRole('dialog', { name: 'Timing' });
  for (const key of ['ArrowRight', 'b', 'k', '+']) fireEvent.keyDown(dialog, { key });
  expect(asked()).toEqual([]);
  expect(size()).toBe('1');
  press('Close');
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  fireEvent.keyDown(document.body, { key: '+' });
  expect(asked()).toEqual([{ kind: 'command', command: { kind: 'next' } }]);
  expect(size()).toBe('1.2');
});

it('points on the screen while its picture is pressed', async () => {
  const { stands, asked } = await speaker();
  stands();
  const pad = document.querySelector('[data-laser-pad]')!;
  pad.getBoundingClientRect = () => ({ left: 0, top: 0, width: 200, height: 160 }) as DOMRect;
  pad.setPointerCapture = () => undefined;
  const at = (longitude: number, latitude: number): LectureMessage => ({
    kind: 'point',
    at: { longitude, latitude, on: 'map' },
  });
  fireEvent.pointerMove(pad, { clientX: 20, clientY: 100 });
  expect(asked()).toEqual([]);
  fireEvent.pointerDown(pad, { clientX: 20, clientY: 100 });
  fireEvent.pointerMove(pad, { clientX: 60, clientY: 120 });
  // Beside the globe, then beside the picture.
  fireEvent.pointerMove(pad, { clientX: 60, clientY: 20 });
  fireEvent.pointerMove(pad, { clientX: 300, clientY: 120 });
  expect(remarks()).not.toContain('laser');
  fireEvent.pointerMove(pad, { clientX: 80, clientY: 120 });
  expect(remarks()).toContain('laser pointer on');
  fireEvent.pointerUp(pad);
  const nothing = { kind: 'point', at: null };
  expect(asked()).toEqual([at(10, 50), at(30, 60), nothing, nothing, at(40, 60), nothing]);
});

it('takes a stroke back and wipes while the pen is out, also what has just been wiped', async () => {
  const { stands, asked } = await speaker();
  stands();
  const tools = within(screen.getByRole('group', { name: 'Pen on the picture' }));
  expect(tools.queryByRole('button', { name: 'Undo a stroke' })).toBeNull();
  press('Pen');
  expect(tools.getByRole('group', { name: 'Colour of the pen' })).toBeDefined();
  press(messages.lecture.keys.clear);
  press('Undo a stroke');
  expect(asked()).toEqual([
    { kind: 'draw', change: { kind: 'wipe' } },
    { kind: 'draw', change: { kind: 'undo' } },
  ]);
});

it('says goodbye when the screen does, and that it is lost when it is', async () => {
  const { stands, hear } = await speaker();
  stands();
  hear({ kind: 'leave', why: 'left' });
  expect(screen.getByText(/The lecture is over/)).toBeDefined();
  stands();
  hear({ kind: 'leave', why: 'closed' });
  expect(screen.getByText(/The screen was closed/)).toBeDefined();
  stands();
  hear({ kind: 'leave' });
  expect(screen.queryByText(/closed|over/)).toBeNull();
  expect(screen.getByText(/The screen does not answer/)).toBeDefined();
});

it('says how many follow, and how many questions wait', async () => {
  const { stands, hear } = await speaker();
  stands();
  expect(document.querySelector('[data-followers]')).toBeNull();
  hear({ kind: 'followers', count: 21, answered: 0 });
  const question = { id: 'a', text: 'Why?', step: 0, votes: 1, state: 'waiting' as const };
  hear({
    kind: 'questions',
    questions: [question, { ...question, id: 'b', state: 'answered' }],
  });
  expect(document.querySelector('[data-followers]')?.textContent).toBe(
    '21 follow · 1 question waits',
  );
});

it('beside the screen says of the room what the screen tells, and what waits where nobody counts', async () => {
  const question = { id: 'a', text: 'Why?', step: 0, votes: 1, state: 'waiting' as const };
  const talk = { ...SILENT, isOpen: true, questions: [question] };
  const window = (followers: number | null): RoomSide => ({
    talk: { ...talk, followers },
    access: null,
    send: () => undefined,
  });
  const { stands } = await speaker(STEPS, window(null));
  stands();
  const said = () => document.querySelector('[data-followers]')?.textContent;
  expect(said()).toBe('1 question waits');
  cleanup();
  await speaker(STEPS, window(3));
  expect(said()).toBe('3 follow · 1 question waits');
});

it('holds a lecture that has no steps yet', async () => {
  const { stands } = await speaker([]);
  stands({ live: 'from=2018' });
  const now = screen.getByRole('figure', { name: 'Picture of what the screen shows' });
  expect(within(now).getByRole('img').getAttribute('aria-label')).toBe('map of 2018');
});

it('shows a slide as it is on the screen, with no map to point at, and the slide that comes next', async () => {
  const slides: PresentedStep[] = [
    { ...step('A bridge', 'from=1991&to=1992', 'One tells.'), slide: IMAGE },
    { ...step('Part two', 'from=1991&to=1992'), slide: EMPTY_SLIDES.section },
  ];
  const { stands } = await speaker(slides);
  stands();
  await loaded();
  const now = within(screen.getByRole('region', { name: messages.speaker.onScreen }));
  expect(now.getByRole('img', { name: 'Two bridges' })).toBeTruthy();
  expect(now.queryByRole('img', { name: /^map of/ })).toBeNull();
  expect(now.queryByRole('button')).toBeNull();
  expect(now.getByText('One tells.')).toBeTruthy();
  const next = within(screen.getByRole('region', { name: messages.speaker.next }));
  expect(next.getByRole('figure').querySelector('[data-slide=section]')).not.toBeNull();
  // Left for the live stage, there is its map to point at.
  stands({ live: 'from=2001&to=2002' });
  await loaded();
  expect(now.getByRole('img', { name: 'map of 2001' })).toBeTruthy();
});

it('says above the notes that no server answers, for as long as none does', async () => {
  await speaker();
  act(() => setOfflineText('Offline: this is edition 1a2b3c4d'));
  const line = screen.getByText('Offline: this is edition 1a2b3c4d');
  expect(line.closest('[role=status]')).not.toBeNull();
  act(() => setOfflineText(null));
  expect(screen.queryByText(/^Offline/)).toBeNull();
});
