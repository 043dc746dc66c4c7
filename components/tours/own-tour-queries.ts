import { queryOptions } from '@tanstack/react-query';
import { isSameTour, newId } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import { readTourFile, writeTourFile, type ReadTour } from '@/lib/tours/own-tour-file';
import { announceChange, tourShelf } from './own-tour-storage';
import { getQueryClient } from '@/components/queries/query-client';

/** A tour as it is kept: its text, and what that is read as. */
export interface StoredTour {
  readonly id: string;
  readonly text: string;
  readonly read: ReadTour;
}

export interface StoredTours {
  /** False where they last only as long as the page. */
  readonly isKept: boolean;
  /** What was changed last comes first; what cannot be read comes last. */
  readonly tours: readonly StoredTour[];
}

const stored = (id: string, text: string): StoredTour => ({ id, text, read: readTourFile(text) });
const changedAt = ({ read }: StoredTour) => (read.ok ? read.tour.changedAt : '');

async function readOwnTours(): Promise<StoredTours> {
  const shelf = await tourShelf();
  const tours = [...(await shelf.all())]
    .map(([id, text]) => stored(id, text))
    .toSorted((one, other) => changedAt(other).localeCompare(changedAt(one)));
  return { isKept: shelf.isKept, tours };
}

/** Null when this browser has no tour of that id. */
export async function readOwnTour(id: string): Promise<StoredTour | null> {
  const text = await (await tourShelf()).get(id);
  return text === undefined ? null : stored(id, text);
}

/** What is in the browser is there without a network, and changes without a word. */
const LOCAL = { networkMode: 'always', retry: false } as const;

export const ownToursQuery = () =>
  queryOptions({ queryKey: ['own-tours'], queryFn: readOwnTours, ...LOCAL });

export const refreshOwnTours = () =>
  getQueryClient().invalidateQueries({ queryKey: ['own-tours'] });

async function putText(id: string, text: string): Promise<void> {
  await (await tourShelf()).set(id, text);
  announceChange(id);
  await refreshOwnTours();
}

/** Saves under its own id, in place of what was there. @throws when the browser has no room. */
export const saveOwnTour = (tour: OwnTour) => putText(tour.id, writeTourFile(tour));

/** Takes a tour away and gives back what puts it there again. */
export async function removeOwnTour({ id, text }: StoredTour): Promise<() => Promise<void>> {
  await (await tourShelf()).remove(id);
  announceChange(id);
  await refreshOwnTours();
  return () => putText(id, text);
}

/**
 * Takes in a tour from a file or a link. One whose id is taken already is kept beside the other,
 * unless both say the same. @returns the tour as it is kept here.
 */
export async function takeInTour(tour: OwnTour): Promise<OwnTour> {
  const known = await readOwnTour(tour.id);
  if (known?.read.ok && isSameTour(known.read.tour, tour)) return known.read.tour;
  const taken = known === null ? tour : { ...tour, id: newId() };
  await saveOwnTour(taken);
  return taken;
}
