import { queryOptions } from '@tanstack/react-query';
import { readOwnTour, saveOwnTour, type StoredTour } from '../own-tour-queries';
import { onChangeElsewhere, ownTourTexts } from '../own-tour-storage';
import type { OwnTour } from '@/lib/tours/own-tour';
import type { TourFileProblem } from '@/lib/tours/own-tour-file';
import { TourDraft } from './tour-draft';

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
