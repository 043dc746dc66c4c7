import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { useState } from 'react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { getQueryClient } from '@/components/queries/query-client';
import { toursQuery } from '@/components/queries/tour-queries';
import { withSteps } from '@/lib/tours/edit-own-tour';
import { newOwnTour, newStep } from '@/lib/tours/new-own-tour';
import { MOST_STEPS, type OwnTour } from '@/lib/tours/own-tour';
import messages from '@/messages/en.json';
import { ownTourTexts } from '../own-tour-storage';
import { saveOwnTour } from '../own-tour-queries';
import { StepTransfer } from './step-transfer';
import { TestDesk } from './testing';
import { useStepChoice } from './use-step-choice';

const NOW = '2026-11-28T10:00:00.000Z';
const tourOf = (title: string, ...steps: string[]) =>
  newOwnTour(NOW, { title, steps: steps.map((step) => ({ ...newStep(''), title: step })) });

// They come when they are opened; here they are there.
beforeAll(() => Promise.all([import('./copy-steps-dialog'), import('./insert-steps-dialog')]));

// One for all of them: the tours' database is opened once.
const indexedDb = new IDBFactory();
beforeEach(async () => {
  vi.stubGlobal('indexedDB', indexedDb);
  for (const id of (await ownTourTexts.all()).keys()) await ownTourTexts.remove(id);
  getQueryClient().clear();
  getQueryClient().setQueryData(toursQuery('en').queryKey, []);
});

function Desk({ first }: { first: OwnTour }) {
  const [tour, setTour] = useState(first);
  const choice = useStepChoice(tour.steps);
  return (
    <>
      <p>{tour.steps.map(({ title }) => title).join(' ')}</p>
      {choice.isOn &&
        tour.steps.map(({ id, title }) => (
          <button key={id} type="button" onClick={() => choice.toggle(id)}>
            {title}
          </button>
        ))}
      <StepTransfer
        tour={tour}
        choice={choice}
        onInsert={(steps, after) => setTour(withSteps(tour, steps, after))}
      />
    </>
  );
}

async function desk(open: OwnTour, ...others: OwnTour[]) {
  for (const other of others) await saveOwnTour(other);
  render(
    <TestDesk>
      <Desk first={open} />
    </TestDesk>,
  );
  const user = userEvent.setup();
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  return { user, press };
}

async function storedTitles() {
  const texts = [...(await ownTourTexts.all()).values()].map(({ text }) => text);
  const tours = texts.map((text) => JSON.parse(text) as OwnTour);
  return Object.fromEntries(
    tours.map(({ title, steps }) => [title, steps.map((step) => step.title)]),
  );
}

it('copies the steps that are chosen to the end of another tour', async () => {
  const { user, press } = await desk(tourOf('Open', 'a', 'b', 'c'), tourOf('Other', 'x'));
  await press('Select steps');
  await press('c');
  await press('a');
  await press('Copy 2 steps to another tour …');
  await user.click(await screen.findByRole('radio', { name: /^Other 1 step$/ }));
  await press('Copy');
  await waitFor(() => screen.getByText('2 steps were copied to “Other”.'), { timeout: 5000 });
  expect(await storedTitles()).toEqual({ Other: ['x', 'a', 'c'] });
  expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
});

it('makes a new tour of them', async () => {
  const { user, press } = await desk(tourOf('Open', 'a', 'b'));
  await press('Select steps');
  await press('b');
  await press('Copy 1 step to another tour …');
  await user.type(await screen.findByLabelText('Title of the new tour'), 'Only b');
  await press('Copy');
  await screen.findByText('1 step was copied to “Only b”.');
  expect(await storedTitles()).toEqual({ 'Only b': ['b'] });
});

it('says when there is no room for a new tour, and keeps none', async () => {
  const { press } = await desk(tourOf('Open', 'a'));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await press('Select steps');
  await press('a');
  await press('Copy 1 step to another tour …');
  await press('Copy');
  expect((await screen.findByRole('alert')).textContent).toBe(messages.tourDesk.room.failed);
  expect(await storedTitles()).toEqual({});
  vi.restoreAllMocks();
});

it('says when the other tour is full, and copies nothing', async () => {
  const full = tourOf('Full', ...Array.from({ length: MOST_STEPS }, () => 'x'));
  const { user, press } = await desk(tourOf('Open', 'a'), full);
  await press('Select steps');
  await press('a');
  await press('Copy 1 step to another tour …');
  await user.click(await screen.findByRole('radio', { name: /^Full/ }));
  await press('Copy');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe('The tour has as many steps as it can have.');
  expect((await storedTitles()).Full).toHaveLength(MOST_STEPS);
});

it('inserts steps of another tour after the last that is chosen', async () => {
  const { user, press } = await desk(tourOf('Open', 'a', 'b'), tourOf('Other', 'x', 'y', 'z'));
  await press('Select steps');
  await press('a');
  await press('Insert from another tour …');
  await user.selectOptions(await screen.findByLabelText('Tour'), await screen.findByText('Other'));
  const steps = await screen.findByRole('list', { name: 'Steps of the other tour' });
  await user.click(within(steps).getByRole('checkbox', { name: /z/ }));
  await user.click(within(steps).getByRole('checkbox', { name: /x/ }));
  await press('Insert 2 steps');
  await screen.findByText('a x z b');
  await screen.findByText('2 steps were inserted. Undo takes them out again.');
});

it('reads the other tour in the language of the page, and says where it is in the other', async () => {
  const steps = [
    { ...newStep(''), title: 'Một' },
    { ...newStep(''), title: 'Hai', other: { title: 'Two', text: '', notes: '' } },
  ];
  const other = newOwnTour(NOW, {
    title: 'Hành trình',
    language: 'vi',
    other: { title: '' },
    steps,
  });
  const { user, press } = await desk(tourOf('Open', 'a'), other);
  await press('Insert from another tour …');
  const option = await screen.findByRole('option', { name: 'Hành trình' });
  expect(option.getAttribute('lang')).toBe('vi');
  await user.selectOptions(screen.getByLabelText('Tour'), option);
  expect((await screen.findByText('Một')).getAttribute('lang')).toBe('vi');
  expect(screen.getByText('Two').getAttribute('lang')).toBeNull();
});

it('names a tour to copy to in the language of the page', async () => {
  const { press } = await desk(tourOf('Open', 'a'), {
    ...tourOf('Hành trình', 'x'),
    ...({ language: 'vi', other: { title: 'Journey' } } as const),
  });
  await press('Select steps');
  await press('a');
  await press('Copy 1 step to another tour …');
  expect(await screen.findByRole('radio', { name: /^Journey/ })).toBeTruthy();
});

it('offers no more steps than there is room for', async () => {
  const open = tourOf('Open', ...Array.from({ length: MOST_STEPS - 1 }, () => 'o'));
  const { user, press } = await desk(open, tourOf('Other', 'x', 'y'));
  await press('Insert from another tour …');
  await user.selectOptions(await screen.findByLabelText('Tour'), await screen.findByText('Other'));
  await user.click(await screen.findByRole('checkbox', { name: 'All 2 steps' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/room for one step more/);
  const insert = screen.getByRole('button', { name: 'Insert 2 steps' });
  expect(insert.getAttribute('aria-disabled')).toBe('true');
});
