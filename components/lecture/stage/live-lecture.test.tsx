import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveOwnTour } from '@/components/tours/own-tour-queries';
import { ownTourTexts } from '@/components/tours/own-tour-storage';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { presentedOwnTour, type PresentedTour } from '@/lib/lecture/presented-tour';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { readTourFile } from '@/lib/tours/own-tour-file';
import { TourLecture } from '../screen/tour-lecture';
import { LiveLecture } from './live-lecture';
import { press, showLecture, shownMap, STAGE_RECORD, stubScreen } from './testing';

const { push, send, hear } = vi.hoisted(() => ({
  push: vi.fn<(page: string) => void>(),
  send: vi.fn<(message: LectureMessage) => void>(),
  hear: { from: (_message: LectureMessage): void => undefined },
}));

vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams() }));
vi.mock('@/components/ui/navigation', () => ({ useRouter: () => ({ push }), Link: 'a' }));
vi.mock('@/components/map/load-flow-map', async () => ({
  LoadedFlowMap: (await import('./testing')).MapInWords,
  loadFlowMap: () => Promise.resolve(),
}));
/** To the other windows, and from them. */
vi.mock('../channel/lecture-channel', () => ({
  browserChannel: () => (onMessage: (message: LectureMessage) => void) => {
    hear.from = onMessage;
    return { send, close: () => undefined };
  },
}));
vi.mock('../evidence/lazy-evidence', () => ({
  LazyEvidenceCard: ({ selection }: { selection: { id: string } }) => (
    <section aria-label={selection.id} />
  ),
  loadEvidenceCard: () => Promise.resolve(),
}));
vi.mock('../screen/step-card', () => ({
  StepCard: ({ number }: { number: number }) => <h1>step {number}</h1>,
}));
vi.mock('./loaded-stage', async () => ({
  LoadedStageBar: (await import('./stage-bar')).StageBar,
  LoadedStageSearch: () => <p>search</p>,
  STAGE_CODE: [],
}));

vi.mock('../run/loaded-run', async () => ({
  LoadedRun: (await import('../run/lecture-run')).LectureRun,
  LoadedRunSettings: (await import('../run/run-settings')).RunSettings,
  RUN_CODE: [],
}));

beforeEach(() => {
  stubScreen();
  push.mockClear();
  send.mockClear();
});

const statesSent = () =>
  send.mock.calls.flatMap(([message]) => (message.kind === 'state' ? [message.state] : []));

const inkSent = () =>
  send.mock.calls.flatMap(([message]) => (message.kind === 'ink' ? [message] : []));

const STROKE: InkStroke = { colour: 'accent', on: 'window', points: [1000, 1000, 50, 50] };
/** As the speaker does, from another window. */
const draw = () =>
  act(async () => hear.from({ kind: 'draw', change: { kind: 'add', stroke: STROKE } }));

const ID = '11111111-2222-4333-8444-555555555555';

function showLive(view = '') {
  const onAddressChange = vi.fn<(address: { tour: string; view: string }) => void>();
  const shown = showLecture(
    <LiveLecture
      reference={null}
      view={view}
      record={STAGE_RECORD}
      language="en"
      onAddressChange={onAddressChange}
    />,
  );
  return {
    ...shown,
    address: () => onAddressChange.mock.lastCall![0],
  };
}

describe('a lecture from the live atlas', () => {
  it('is filtered and moved in time by keys alone', async () => {
    const { address } = showLive('from=2013&to=2014');
    expect(shownMap()).toMatch(/^2013–2014 all no camera/);
    await press(']');
    expect(shownMap()).toMatch(/^2014–2015 all/);
    await press('[', '[');
    expect(shownMap()).toMatch(/^2012–2013 all/);
    await press('Alt+1');
    expect(address().view).toBe('from=2012&to=2013&types=2.visit');
    await press('1');
    expect(address().view).toBe('from=2012&to=2013&types=none');
    await press('0');
    expect(address().view).toBe('from=2012&to=2013');
    expect(screen.getByRole('button', { name: /Visits/, pressed: true })).toBeTruthy();
  });

  it('plays with Space and stops with it', async () => {
    vi.useFakeTimers();
    try {
      showLive();
      await press(' ');
      expect(shownMap()).toMatch(/^1991–1991/);
      await act(() => vi.advanceTimersByTimeAsync(1600));
      expect(shownMap()).toMatch(/^2013–2013/);
      await press(' ');
      await act(() => vi.advanceTimersByTimeAsync(5000));
      expect(shownMap()).toMatch(/^2013–2013/);
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps its views as steps of a tour, and goes back to them', async () => {
    const { address } = showLive('from=2013&to=2013');
    const [, id = ''] = address().tour.split('.');
    await press('PageDown');
    expect(shownMap()).toMatch(/^2013–2013/);
    await press('+');
    expect(await screen.findByText('Kept as step 1')).toBeTruthy();
    await press(']', '+');
    expect(await screen.findByText('Kept as step 2')).toBeTruthy();
    await press(']');
    expect(shownMap()).toMatch(/^2015–2015/);
    await press('PageUp');
    expect(shownMap()).toMatch(/^2014–2014/);
    await press('PageUp');
    expect(shownMap()).toMatch(/^2013–2013/);

    const stored = readTourFile((await ownTourTexts.get(id))!.text);
    if (!stored.ok) throw new Error('the tour cannot be read');
    expect(stored.tour.title).toMatch(/^Lecture of \d+ \w+ \d{4}$/);
    expect(stored.tour.steps.map(({ title, view }) => [title, view])).toEqual([
      ['2013', 'from=2013&to=2013'],
      ['2014', 'from=2014&to=2014'],
    ]);
  });

  it('has the last map beneath a slide that was added to it', async () => {
    const kept = newOwnTour('2026-11-28T10:00:00.000Z', {
      steps: [newStep('from=2013&to=2013'), newSlideStep('section'), newStep('from=2016&to=2016')],
    });
    await saveOwnTour(kept);
    const onAddressChange = vi.fn<(address: { tour: string; view: string }) => void>();
    showLecture(
      <LiveLecture
        reference={{ kind: 'live', id: kept.id }}
        view="from=2016&to=2016"
        record={STAGE_RECORD}
        language="en"
        onAddressChange={onAddressChange}
      />,
    );
    // The steps are read first.
    await waitFor(async () => {
      await press('Home');
      expect(shownMap()).toMatch(/^2013–2013/);
    });
    await press('PageDown');
    expect(onAddressChange.mock.lastCall![0].view).toBe('from=2013&to=2013');
  });

  it('keeps what is drawn on the screen when the view is kept', async () => {
    const { container } = showLive('from=2013&to=2013');
    const drawn = () => container.querySelector('[data-strokes]')!.getAttribute('data-strokes');
    await press('+');
    await screen.findByText('Kept as step 1');
    await press(']');
    await draw();
    expect(drawn()).toBe('1');
    await press('+');
    await screen.findByText('Kept as step 2');
    expect(drawn()).toBe('1');
    expect(inkSent().at(-1)).toMatchObject({ sheet: '1.live', strokes: [STROKE] });
  });

  it('has no sentences to light, and W changes nothing', async () => {
    showLive('from=2013&to=2013');
    await press('+');
    await screen.findByText('Kept as step 1');
    await press(']', 'w');
    expect(shownMap()).toMatch(/^2014–2014/);
    await press('?');
    expect(screen.getByRole('button', { name: 'Larger text' })).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('opens a card that Escape closes, and then asks before it is left', async () => {
    showLive('from=2013&to=2013');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'open' })));
    expect(screen.getByRole('region', { name: 'pyongyang' })).toBeTruthy();
    await press('Escape');
    expect(screen.queryByRole('region', { name: 'pyongyang' })).toBeNull();
    await press('Escape');
    expect(screen.getByText(/Press Esc once more/)).toBeTruthy();
    expect(push).not.toHaveBeenCalled();
    await press('Escape');
    expect(push).toHaveBeenCalledExactlyOnceWith('/?from=2013&to=2013');
  });

  it('has its view and its clock again after a reload', async () => {
    const { unmount, address } = showLive('from=2013&to=2013');
    await press(']');
    const { tour } = address();
    unmount();
    showLecture(
      <LiveLecture
        reference={{ kind: 'live', id: tour.slice('live.'.length) }}
        view="from=2013&to=2013"
        record={STAGE_RECORD}
        language="en"
        onAddressChange={() => undefined}
      />,
    );
    expect(shownMap()).toMatch(/^2014–2014/);
  });
});

describe('the other windows of a live lecture', () => {
  it('hear the last of views that follow one another quickly, and not each of them', async () => {
    vi.useFakeTimers();
    showLive('from=1995&to=1995');
    expect(statesSent()).toHaveLength(1);
    await press(']', ']', ']', ']');
    expect(statesSent()).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(statesSent().map(({ live }) => live)).toEqual([
      'from=1995&to=1995',
      'from=1999&to=1999',
    ]);
    // Anything else is told at once.
    await press('b');
    expect(statesSent().at(-1)?.isBlack).toBe(true);
    await press('b', 'k', ']');
    const sent = statesSent().length;
    await press(']', ']', ']');
    expect(statesSent()).toHaveLength(sent);
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(statesSent()).toHaveLength(sent + 1);
    expect(statesSent().at(-1)?.ahead?.live).toBe('from=2003&to=2003');
  });

  it('steer it, and their view is taken over', async () => {
    showLive('from=1995&to=1995');
    const state = statesSent()[0]!;
    await act(async () =>
      hear.from({
        kind: 'state',
        state: { ...state, live: 'from=2018&to=2018', step: 3, revision: state.revision + 1 },
      }),
    );
    expect(shownMap()).toMatch(/^2018–2018/);
    await act(async () =>
      hear.from({ kind: 'command', command: { kind: 'live', view: 'from=1991&to=1991' } }),
    );
    expect(shownMap()).toMatch(/^1991–1991/);
  });
});

describe('a step of a tour', () => {
  const steps = ['from=2013&to=2013&open=place.pyongyang', 'from=2018&to=2018'].map(newStep);
  const own = presentedOwnTour(newOwnTour('2026-11-28T00:00:00.000Z', { title: 'Two', steps }));
  const sentences = ['one', 'two'].map((event) => ({ text: `Of ${event}.`, events: [event] }));
  const tour: PresentedTour = {
    ...own,
    // The second step has a single one.
    steps: own.steps.map((step, index) => ({
      ...step,
      text: { kind: 'sentences', sentences: sentences.slice(index) },
    })),
  };

  function showTour(run: 'loop' | null = null) {
    const onPlaceChange = vi.fn<(step: number, run: string | null) => void>();
    showLecture(
      <TourLecture
        reference={{ kind: 'own', id: ID }}
        tour={tour}
        record={STAGE_RECORD}
        language="en"
        firstStep={0}
        run={run}
        onPlaceChange={onPlaceChange}
      />,
    );
    return onPlaceChange;
  }
  const move = () => act(async () => fireEvent.click(screen.getByRole('button', { name: 'move' })));
  const isLeft = () => screen.queryByText('Left step 1 · R returns') !== null;

  it('is left with A and is there again with R, with Next and with Escape', async () => {
    showTour();
    for (const back of ['r', 'PageDown', 'Escape']) {
      await press('a');
      expect(isLeft()).toBe(true);
      expect(screen.queryByRole('region', { name: 'pyongyang' })).toBeNull();
      await press(']', '1');
      await move();
      expect(shownMap()).toMatch(/^2014–2014 \d+ zoom 5/);
      await press(back);
      expect(isLeft()).toBe(false);
      await waitFor(() => expect(shownMap()).toMatch(/^2013–2013 all no camera/));
    }
    await press('PageDown');
    await waitFor(() => expect(shownMap()).toMatch(/^2018–2018/));
  });

  it('has its own camera back with R, also where nobody has left it', async () => {
    showTour();
    await move();
    expect(shownMap()).toMatch(/zoom 5/);
    await press('r');
    expect(shownMap()).toMatch(/^2013–2013 all no camera/);
  });

  it('is left in the part of the map that a hand has moved to', async () => {
    showTour();
    await move();
    await press('a');
    expect(shownMap()).toMatch(/zoom 5/);
    await press('r');
    expect(shownMap()).toMatch(/no camera/);
  });

  const last = () => statesSent().at(-1)!;

  it('is shown in a foyer without controls and notes, until a hand or a setting ends that', async () => {
    const onPlaceChange = showTour('loop');
    const controls = () => screen.getByRole('group', { name: 'Lecture controls' });
    expect(controls().className).toMatch(/\binvisible\b/);
    expect(onPlaceChange).toHaveBeenLastCalledWith(0, 'loop');
    // The first press would fill the screen, which this browser does not.
    await press('z', 'z', 'm');
    expect(last().run).toEqual({ kind: 'loop', isHeld: true });
    expect(controls().className).not.toMatch(/\binvisible\b/);
    expect(screen.queryByRole('region', { name: 'Notes' })).toBeNull();
    await press('?');
    fireEvent.click(await screen.findByRole('radio', { name: 'By hand' }));
    expect(last().run).toBeUndefined();
    expect(onPlaceChange).toHaveBeenLastCalledWith(0, null);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Notes as captions/ }));
    expect(last().caption).toBe('');
  });

  it('stays left, and a dark screen dark, when W changes the pace', async () => {
    showTour();
    await press('a', 'w');
    expect(isLeft()).toBe(true);
    await press('r', 'b', 'w');
    expect(last().isBlack).toBe(true);
  });

  it('has its evidence gone when it is left, and not again after the return', async () => {
    showTour();
    await press('1');
    expect(await screen.findByRole('region', { name: 'one' })).toBeTruthy();
    await press('a', 'i', 'Escape');
    expect(isLeft()).toBe(false);
    expect(screen.queryByRole('region', { name: 'one' })).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps the size of its text while it is left, where nobody would see it change', async () => {
    showTour();
    await press('-');
    const size = localStorage.getItem('lecture-text-size');
    expect(size).not.toBeNull();
    await press('a', '-');
    expect(localStorage.getItem('lecture-text-size')).toBe(size);
  });

  describe('of which the picture is frozen', () => {
    it('is left by the speaker alone, from where the speaker is', async () => {
      showTour();
      await press('k', 'PageDown', 'a');
      expect(last()).toMatchObject({ step: 0, live: null, ahead: { step: 1 } });
      expect(last().ahead!.live).toBe('from=2018&to=2018');
      await press(']');
      await waitFor(() => expect(last().ahead!.live).toBe('from=2019&to=2019'));
      expect(shownMap()).toMatch(/^2013–2013/);
      expect(isLeft()).toBe(false);
      await press('Escape');
      expect(last().ahead).toEqual({ step: 1, sentence: null, live: null });
      await press('Escape');
      expect(screen.getByText(/Press Esc once more/)).toBeTruthy();
    });

    it('can be left for good, though the room still sees the stage', async () => {
      showTour();
      await press('a', 'k', 'Escape');
      expect(isLeft()).toBe(true);
      expect(last().ahead).toMatchObject({ step: 0, live: null });
      await press('Escape');
      expect(screen.getByText(/Press Esc once more/)).toBeTruthy();
    });

    it('has its sentences counted where the speaker is', async () => {
      showTour();
      await press('k', 'PageDown', 'w');
      expect(last().ahead).toEqual({ step: 1, sentence: null, live: null });
      await press('PageUp', 'w', 'w');
      expect(last().ahead).toEqual({ step: 0, sentence: 0, live: null });
    });

    it('has no buttons on the map for a hand, which cannot move it', async () => {
      showTour();
      await act(async () => fireEvent.pointerMove(window));
      expect(shownMap()).toMatch(/with buttons/);
      await press('k');
      expect(shownMap()).not.toMatch(/with buttons/);
    });

    it('stays as a hand has moved it', async () => {
      showTour();
      await move();
      await press('k', 'a', 'r');
      expect(shownMap()).toMatch(/zoom 5/);
      await press('k', 'r');
      expect(shownMap()).toMatch(/no camera/);
    });
  });
});
