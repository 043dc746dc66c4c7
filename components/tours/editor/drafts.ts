import { queryOptions } from '@tanstack/react-query';
import { readOwnTour, removeOwnTour, saveOwnTour, type StoredTour } from '../own-tour-queries';
import { onChangeElsewhere, ownTourTexts } from '../own-tour-storage';
import { withSteps } from '@/lib/tours/edit-own-tour';
import type { OwnTour, OwnTourStep } from '@/lib/tours/own-tour';
import type { TourFileProblem } from '@/lib/tours/own-tour-file';
import { noRoomFor, type NoRoom } from '@/lib/tours/step-copies';
import { TourDraft, WAIT_MS } from './tour-draft';

/** Drafts since the page was loaded, so that their undo history outlives a closed editor. */
const drafts = new Map<string, TourDraft>();

/**
 * Without any storage there is nothing to save to: the editor says so once, and not as a failure of
 * each change.
 */
const isSavedElseDenied = async (isPersisted: boolean) =>
  isPersisted || !(await ownTourTexts.isAvailable());

async function persistDraft(tour: OwnTour): Promise<void> {
  if (await isSavedElseDenied(await saveOwnTour(tour))) return;
  throw new Error(`The browser has not stored the tour ${tour.id}`);
}

async function draftOf(tour: OwnTour, { isPersisted }: StoredTour): Promise<TourDraft> {
  const known = drafts.get(tour.id);
  if (known) {
    known.adopt(tour);
    return known;
  }
  const save = (await isSavedElseDenied(isPersisted)) ? 'saved' : 'failed';
  const draft = new TourDraft(tour, persistDraft, save);
  drafts.set(tour.id, draft);
  return draft;
}

export type OpenedDraft =
  | { readonly kind: 'draft'; readonly draft: TourDraft }
  | { readonly kind: 'unread'; readonly problem: TourFileProblem }
  | { readonly kind: 'missing' };

async function openDraft(id: string): Promise<OpenedDraft> {
  const known = drafts.get(id);
  // It holds changes that storage does not have.
  if (known && known.state().save !== 'saved') return { kind: 'draft', draft: known };
  const stored = await readOwnTour(id);
  if (stored === null) {
    drafts.delete(id);
    return { kind: 'missing' };
  }
  return stored.read.ok
    ? { kind: 'draft', draft: await draftOf(stored.read.tour, stored) }
    : { kind: 'unread', problem: stored.read.problem };
}

/** Read when the editor opens; from then on the draft is the latest state. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['tour-draft', id],
    queryFn: () => openDraft(id),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
    // A draft is an object with identity, not a value to compare.
    structuralSharing: false,
  });

/** Lets other tabs' changes into the drafts. @returns what ends it. */
export function followOtherTabs(): () => void {
  return onChangeElsewhere((id) => void adoptFromStorage(id));
}

async function adoptFromStorage(id: string): Promise<void> {
  const draft = drafts.get(id);
  const stored = draft && (await readOwnTour(id));
  if (stored?.read.ok) draft?.adopt(stored.read.tour);
}

export type AddedSteps =
  { readonly kind: 'added' } | NoRoom | { readonly kind: 'missing' | 'unread' | 'failed' };

/** Longer than another tab waits before it saves what is typed there. */
const SETTLED_MS = 2 * WAIT_MS;
const MOST_ATTEMPTS = 3;

/**
 * Adds steps to the end of a tour, which may be open in this tab, in another or in none. What is being
 * typed in another tab is newer and takes the place of what is stored, so that it is looked for again
 * once that tab has saved; that one then takes the steps over.
 */
export async function addToTour(id: string, steps: readonly OwnTourStep[]): Promise<AddedSteps> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const outcome = await addToDraft(id, steps);
    if (outcome.kind !== 'added') return outcome;
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const stored = await readOwnTour(id);
    if (stored?.read.ok && missingOf(stored.read.tour, steps).length === 0) return outcome;
  }
  return { kind: 'failed' };
}

async function addToDraft(id: string, steps: readonly OwnTourStep[]): Promise<AddedSteps> {
  const opened = await openDraft(id);
  if (opened.kind !== 'draft') return { kind: opened.kind };
  const { draft } = opened;
  const missing = missingOf(draft.state().history.present, steps);
  const noRoom = noRoomFor(draft.state().history.present, missing);
  if (noRoom) return noRoom;
  draft.change((tour) => withSteps(tour, missing, null));
  await draft.flush();
  if (draft.state().save === 'saved') return { kind: 'added' };
  draft.undo();
  await draft.flush();
  return { kind: 'failed' };
}

/** Stores a tour that is new. One that finds no room is not left behind, so that nobody takes it for kept. */
export async function addTour(tour: OwnTour): Promise<AddedSteps> {
  if (await isSavedElseDenied(await saveOwnTour(tour))) return { kind: 'added' };
  const stored = await readOwnTour(tour.id);
  if (stored) await removeOwnTour(stored);
  return { kind: 'failed' };
}

const missingOf = (tour: OwnTour, steps: readonly OwnTourStep[]) =>
  steps.filter(({ id }) => !tour.steps.some((step) => step.id === id));
