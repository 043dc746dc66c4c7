import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readOwnTour, saveOwnTour } from '@/components/tours/own-tour-queries';
import {
  afterCommand,
  lectureAt,
  type LectureCommand,
  type LectureState,
} from '@/lib/lecture/lecture-state';
import { presentedOwnTour, type PresentedTour } from '@/lib/lecture/presented-tour';
import { schedule } from '@/lib/lecture/schedule';
import { newOwnTour, newStep } from '@/lib/tours/new-own-tour';
import type { TourReference } from '@/lib/tours/tour-reference';
import messages from '@/messages/en.json';
import { LectureAlone, type LoneLecture } from '../lecture-alone';
import { Timing } from './timing';
import { useStepTimes } from './use-step-times';
import { useStoodTimes } from './use-stood-times';

const OWN = newOwnTour('2026-11-28T12:00:00.000Z', {
  title: 'A tour',
  language: 'vi',
  steps: ['First', 'Second', 'Third'].map((title) => ({ ...newStep(''), title })),
});
const TOUR: PresentedTour = presentedOwnTour(OWN, 'en');
const START = 1_800_000_000_000;

function speaker(
  reference: TourReference | null,
  { name = 'a-tour', alone = null }: { name?: string; alone?: LoneLecture | null } = {},
) {
  const now: { command: (command: LectureCommand) => void } = { command: () => undefined };
  function Speaker() {
    const [state, setState] = useState<LectureState>(() => lectureAt(2, START - 90_000));
    const [isOpen, setOpen] = useState(false);
    const measured = useStoodTimes(name, TOUR.steps.length, state);
    const times = useStepTimes(name, TOUR);
    now.command = (command) => setState((known) => afterCommand(known, command, 3));
    const due = schedule(TOUR.steps, null, times);
    return (
      <Timing
        {...{ reference, tour: TOUR, due, state, measured }}
        dialog={{ isOpen, setOpen }}
        onCommand={(command) => now.command(command)}
      />
    );
  }
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <LectureAlone value={alone}>
        <Speaker />
      </LectureAlone>
    </NextIntlClientProvider>,
  );
  const press = (button: string) => fireEvent.click(screen.getByRole('button', { name: button }));
  const pass = (ms: number) => void vi.setSystemTime(Date.now() + ms);
  return {
    press,
    /** Each of the first two steps for some seconds, the clock standing in between. */
    rehearse: () => {
      press('Timing');
      press('Rehearse');
      pass(30_000);
      act(() => now.command({ kind: 'pause-timer', at: Date.now() }));
      pass(600_000);
      act(() => now.command({ kind: 'resume-timer', at: Date.now() }));
      pass(20_000);
      act(() => now.command({ kind: 'toggle-black' }));
      pass(10_000);
      act(() => now.command({ kind: 'next' }));
      act(() => now.command({ kind: 'live', view: 'from=2013' }));
      pass(75_400);
      press('End the rehearsal');
    },
  };
}
const rows = () =>
  within(screen.getByRole('table', { name: 'Rehearsed' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

it('measures the steps without the pauses of the timer, in the dark and on the live map too', () => {
  const { rehearse } = speaker(null);
  rehearse();
  const table = within(screen.getByRole('table', { name: 'Rehearsed' }));
  expect(table.getByText('First').getAttribute('lang')).toBe('vi');
  expect(rows()).toEqual(['1. First–1:00', '2. Second–1:15', '3. Third––', 'Whole lecture–2:15']);
  // On another device nothing of the tour is at hand.
  expect(screen.queryByRole('button', { name: /Keep these times/ })).toBeNull();
});

it('keeps the times of a tour that ships in this browser, which then are the plan', async () => {
  const { rehearse, press } = speaker({ kind: 'shipped', id: 'a-tour' });
  rehearse();
  press('Keep these times in this browser');
  expect(await screen.findByText('The times are kept in this browser.')).toBeTruthy();
  expect(rows().slice(0, 2)).toEqual(['1. First1:001:00', '2. Second1:151:15']);
});

it('writes the times of an own tour into its file, and leaves a step that was passed over as it was', async () => {
  const kept = {
    ...OWN,
    steps: OWN.steps.map((step, index) => (index === 2 ? { ...step, seconds: 40 } : step)),
  };
  await saveOwnTour(kept);
  const { rehearse, press } = speaker({ kind: 'own', id: OWN.id }, { name: `own.${OWN.id}` });
  rehearse();
  press('Keep these times in the tour');
  // Without IndexedDB the tour lasts as long as the page, and is not said to be kept.
  expect(await screen.findByText('The times could not be kept.')).toBeTruthy();
  const read = (await readOwnTour(OWN.id))?.read;
  expect(read?.ok && read.tour.steps.map(({ seconds }) => seconds)).toEqual([60, 75, 40]);
});

it('says that the times of a tour that is gone are not kept', async () => {
  const gone = '00000000-0000-4000-8000-000000000000';
  const { rehearse, press } = speaker({ kind: 'own', id: gone });
  rehearse();
  press('Keep these times in the tour');
  expect(await screen.findByText('The times could not be kept.')).toBeTruthy();
});

it('does not take the times of an edition with other steps', () => {
  localStorage.setItem('step-times:a-tour', '[60,75]');
  const { rehearse } = speaker(null);
  rehearse();
  expect(rows()[0]).toBe('1. First–1:00');
});

it('offers to keep the times of an own tour where that can be changed, which a file cannot', () => {
  const alone = { speakerAddress: '', screenAddress: '', site: '', note: null };
  speaker({ kind: 'own', id: OWN.id }, { alone }).rehearse();
  expect(rows()).toHaveLength(4);
  expect(screen.queryByRole('button', { name: /Keep these times/ })).toBeNull();
});
