import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { withChangedStep, withTitle } from '@/lib/tours/edit-own-tour';
import { newOwnTour, newStep } from '@/lib/tours/new-own-tour';
import { MOST_STEPS, type OwnTour } from '@/lib/tours/own-tour';
import { getQueryClient } from '@/components/queries/query-client';
import { readOwnTour, saveOwnTour } from '../own-tour-queries';
import { addToTour, draftQuery, type OpenedDraft } from './drafts';

const NOW = '2026-11-28T10:00:00.000Z';
const step = (title: string) => ({ ...newStep(''), title });

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

async function storedTour(...titles: string[]): Promise<OwnTour> {
  const tour = newOwnTour(NOW, { title: 'Other', steps: titles.map(step) });
  await saveOwnTour(tour);
  return tour;
}

async function stored(id: string) {
  const found = await readOwnTour(id);
  if (!found?.read.ok) throw new Error('not stored');
  return found.read.tour;
}
const titlesOf = async (id: string) => (await stored(id)).steps.map(({ title }) => title);

async function draftOf(id: string) {
  const opened: OpenedDraft = await getQueryClient().fetchQuery(draftQuery(id));
  if (opened.kind !== 'draft') throw new Error(opened.kind);
  return opened.draft;
}

it('adds steps to a tour that nobody has open, and undo takes them away', async () => {
  const tour = await storedTour('One');
  expect(await addToTour(tour.id, [step('Two'), step('Three')])).toEqual({ kind: 'added' });
  expect(await titlesOf(tour.id)).toEqual(['One', 'Two', 'Three']);
  const draft = await draftOf(tour.id);
  draft.undo();
  await draft.flush();
  expect(await titlesOf(tour.id)).toEqual(['One']);
});

it('keeps what is being typed in this tab', async () => {
  const tour = await storedTour('One');
  const draft = await draftOf(tour.id);
  draft.change((current) => withTitle(current, 'Typed'));
  await addToTour(tour.id, [step('Two')]);
  expect(await stored(tour.id)).toMatchObject({ title: 'Typed' });
  expect(await titlesOf(tour.id)).toEqual(['One', 'Two']);
});

it('keeps what is being typed in another tab, which saves a moment later', async () => {
  const tour = await storedTour('One');
  const typed = withChangedStep(tour, tour.steps[0]!.id, { title: 'Typed elsewhere' });
  const adding = addToTour(tour.id, [step('Two')]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await titlesOf(tour.id)).toEqual(['One', 'Two']);
  await saveOwnTour(typed);
  expect(await adding).toEqual({ kind: 'added' });
  expect(await titlesOf(tour.id)).toEqual(['Typed elsewhere', 'Two']);
});

it('says why it cannot', async () => {
  const full = await storedTour(...Array.from({ length: MOST_STEPS - 1 }, String));
  expect(await addToTour(full.id, [step('a'), step('b')])).toEqual({ kind: 'too-many', left: 1 });
  expect(await titlesOf(full.id)).toHaveLength(MOST_STEPS - 1);
  expect(await addToTour(newOwnTour(NOW).id, [step('a')])).toEqual({ kind: 'missing' });
});
