import { act, fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { useReducer } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  afterCommand,
  lectureAt,
  runningState,
  type LectureCommand,
  type LectureState,
} from '@/lib/lecture/lecture-state';
import type { PresentedStep, PresentedTour } from '@/lib/lecture/presented-tour';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { LectureRun, type LectureRunProps } from './lecture-run';

const SECOND = 1000;
const told = (...sentences: string[]) => ({
  kind: 'sentences' as const,
  sentences: sentences.map((text) => ({ text, events: [] })),
});
const step = (title: string, seconds: number, notes: string[] = []): PresentedStep => ({
  title,
  text: told('One.', 'Two.'),
  notes: told(...notes),
  cue: null,
  view: parseView(new URLSearchParams()).view,
  seconds,
});
const TOUR: PresentedTour = {
  title: 'A tour',
  summary: '',
  steps: [step('First', 10, ['Said of the first.']), step('Second', 20), step('Third', 10)],
};

type Change = Partial<
  Pick<LectureRunProps, 'tour' | 'isPollOpen' | 'evidence' | 'shown' | 'tools'>
>;

/** A lecture that is steered through what `command` gives, and by hands on the window. */
function lecture(begun: LectureState, change: Change = {}) {
  const tools = {
    dialog: null,
    setDialog: vi.fn<() => void>(),
    pointer: null,
    setNotesOpen: vi.fn<() => void>(),
    isFullScreen: false,
    use: vi.fn<LectureRunProps['tools']['use']>(),
  };
  const now = { state: begun, command: (_: LectureCommand): void => undefined };
  function Lecture({ more }: { more: Change }) {
    const [state, command] = useReducer(
      (current: LectureState, asked: LectureCommand) =>
        afterCommand(current, asked, TOUR.steps.length),
      begun,
    );
    Object.assign(now, { state, command });
    return (
      <LectureRun
        {...{ name: 'a-tour', tour: TOUR, sentences: undefined, tools, isPollOpen: false }}
        lecture={{ state, command }}
        shown={{ card: null, putAwayCard: () => false }}
        evidence={{ open: null, close: () => false }}
        {...more}
      />
    );
  }
  const withWords = (more: Change) => (
    <NextIntlClientProvider locale="en" messages={messages}>
      <Lecture more={more} />
    </NextIntlClientProvider>
  );
  const { rerender } = render(withWords(change));
  return {
    tools,
    state: () => now.state,
    command: (asked: LectureCommand) => act(() => now.command(asked)),
    change: (more: Change) => rerender(withWords(more)),
  };
}
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const auto = runningState(lectureAt(0, 0), 'auto');
const loop = runningState(lectureAt(0, 0), 'loop');

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a lecture that goes on by itself', () => {
  it('gives each step its time, and ends', () => {
    const { state } = lecture(auto);
    pass(9 * SECOND);
    expect(state().step).toBe(0);
    pass(1.5 * SECOND);
    expect(state().step).toBe(1);
    pass(19 * SECOND);
    expect(state().step).toBe(1);
    pass(1.5 * SECOND);
    expect(state().step).toBe(2);
    pass(11 * SECOND);
    expect([state().step, state().run]).toEqual([2, undefined]);
  });

  it('goes by the clock where timers are woken seldom, and a step at a time', () => {
    const { state } = lecture(auto);
    // As in a tab in the background: the clock has gone on, and one tick comes late.
    vi.setSystemTime(Date.now() + 60 * SECOND);
    pass(0.25 * SECOND);
    expect(state().step).toBe(1);
    pass(19 * SECOND);
    expect(state().step).toBe(1);
  });

  it.each([
    ['a key', () => fireEvent.keyDown(document.body, { key: 'x' })],
    ['a press', () => fireEvent.pointerUp(document.body)],
    ['the wheel', () => fireEvent.wheel(document.body)],
  ])('is held by %s, says so, and goes on with the rest of the time', (_, hand) => {
    const { state, command } = lecture(auto);
    pass(6 * SECOND);
    act(() => void hand());
    expect(state().run?.isHeld).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('Stopped. G goes on.');
    pass(120 * SECOND);
    expect(state().step).toBe(0);
    command({ kind: 'toggle-run' });
    pass(3 * SECOND);
    expect(state().step).toBe(0);
    pass(1.5 * SECOND);
    expect(state().step).toBe(1);
  });

  it('begins a step anew that is come back to while it is held', () => {
    const { state, command } = lecture(auto);
    pass(6 * SECOND);
    command({ kind: 'next' });
    command({ kind: 'previous' });
    expect(state()).toMatchObject({ step: 0, run: { isHeld: true } });
    command({ kind: 'toggle-run' });
    pass(9 * SECOND);
    expect(state().step).toBe(0);
    pass(1.5 * SECOND);
    expect(state().step).toBe(1);
  });

  it('is steered by its own key and button without being held by them first', () => {
    const { state } = lecture(auto);
    act(() => void fireEvent.keyDown(document.body, { key: 'g' }));
    act(() => void fireEvent.keyDown(document.body, { key: 'Shift' }));
    expect(state().run?.isHeld).toBe(false);
    const stop = screen.getByRole('button', { name: 'Stop (G)' });
    fireEvent.pointerUp(stop);
    fireEvent.click(stop);
    expect(state().run?.isHeld).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Go on (G)' }));
    expect(state().run?.isHeld).toBe(false);
  });

  it.each<[string, Change]>([
    ['a card', { shown: { card: { kind: 'place', id: 'x' }, putAwayCard: () => true } }],
    ['evidence', { evidence: { open: 1, close: () => true } }],
    ['a poll', { isPollOpen: true }],
  ])('waits while %s is open', (_, open) => {
    const { state, change } = lecture(auto, open);
    pass(60 * SECOND);
    expect(state().step).toBe(0);
    change({});
    pass(11 * SECOND);
    expect(state().step).toBe(1);
  });
});

describe('a loop for a foyer', () => {
  it('begins again after the last step', () => {
    const { state } = lecture(loop);
    pass(11 * SECOND);
    pass(21 * SECOND);
    pass(11 * SECOND);
    expect([state().step, state().run?.isHeld]).toEqual([0, false]);
  });

  it('fills the screen at the first press, and only the next one holds it', () => {
    const { tools, state } = lecture(loop);
    fireEvent.pointerUp(document.body);
    expect(tools.use).toHaveBeenCalledExactlyOnceWith('full-screen');
    expect(state().run?.isHeld).toBe(false);
    fireEvent.pointerUp(document.body);
    expect(tools.use).toHaveBeenCalledTimes(1);
    expect(state().run?.isHeld).toBe(true);
  });

  it('goes on a minute after the last hand, and puts away what was left', () => {
    const { tools, state, command } = lecture(loop);
    command({ kind: 'live', view: 'from=2013' });
    command({ kind: 'toggle-black' });
    expect(screen.getByRole('status').textContent).toContain('a minute after the last press');
    pass(50 * SECOND);
    act(() => void fireEvent.wheel(document.body));
    pass(50 * SECOND);
    expect(state().run?.isHeld).toBe(true);
    pass(11 * SECOND);
    expect(state()).toMatchObject({ run: { isHeld: false }, live: null, isBlack: false });
    expect(tools.setDialog).toHaveBeenCalledWith(null);
    expect(tools.setNotesOpen).toHaveBeenCalledWith(false);
  });
});

describe('a loop in which a room is open', () => {
  it('goes on over an open poll, which each step that asks opens by itself', () => {
    const { state } = lecture(loop, { isPollOpen: true });
    pass(11 * SECOND);
    expect(state().step).toBe(1);
  });

  it('goes on a minute after a dialog was left open without a hold', () => {
    const { tools, state, change } = lecture(loop);
    change({ tools: { ...tools, dialog: 'help' } });
    pass(50 * SECOND);
    act(() => void fireEvent.wheel(document.body));
    pass(50 * SECOND);
    expect(tools.setDialog).not.toHaveBeenCalled();
    pass(11 * SECOND);
    expect(tools.setDialog).toHaveBeenCalledExactlyOnceWith(null);
    expect(state().step).toBe(0);
    // What could not be put away is tried again.
    pass(60 * SECOND);
    expect(tools.setDialog).toHaveBeenCalledTimes(2);
    change({ tools: { ...tools, dialog: null } });
    pass(11 * SECOND);
    expect(state().step).toBe(1);
  });
});

describe('captions', () => {
  const captioned = { ...lectureAt(0, 0), caption: '' };
  const caption = () => screen.queryByRole('region', { name: 'Captions' })?.textContent;

  it('say the notes of the step, and nothing where there are none', () => {
    const { command, state } = lecture(captioned);
    expect(caption()).toBe('Said of the first.');
    expect(state().caption).toBe('Said of the first.');
    command({ kind: 'next' });
    expect(caption()).toBe('');
    command({ kind: 'previous' });
    expect(caption()).toBe('Said of the first.');
  });

  it('say in what language they are, where that is not the page’s', () => {
    const [first, ...others] = TOUR.steps;
    const { state } = lecture(captioned, {
      tour: { ...TOUR, steps: [{ ...first!, languages: { notes: 'vi' } }, ...others] },
    });
    expect(screen.getByText('Said of the first.').getAttribute('lang')).toBe('vi');
    expect(state().captionLanguage).toBe('vi');
  });

  it('are not said without being asked for', () => {
    const { state } = lecture(auto);
    pass(SECOND);
    expect(state().caption).toBeUndefined();
    expect(caption()).toBeUndefined();
  });

  it('are not of a live view', () => {
    const { command } = lecture(captioned);
    command({ kind: 'live', view: 'from=2013' });
    expect(caption()).toBe('');
  });
});
