import { queryOptions } from '@tanstack/react-query';
import type { StoredText } from '@/components/hooks/stored-texts';
import { getQueryClient } from '@/components/queries/query-client';
import { isSameTour, newId } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import { readTourFile, writeTourFile, type ReadTour } from '@/lib/tours/own-tour-file';
import { announceChange, ownTourTexts } from './own-tour-storage';

/** A tour as it is stored: its text, and what that is read as. */
export interface StoredTour extends StoredText {
  readonly id: string;
  readonly read: ReadTour;
}

interface StoredTours {
  /** False where the browser persists none of them: they last as long as the page. */
  readonly isStorageAvailable: boolean;
  /** What was changed last comes first; what cannot be read comes last. */
  readonly tours: readonly StoredTour[];
}

/** The last text of each tour: of all tours, only the one that is typed into is read and checked again. */
const lastRead = new Map<string, { readonly text: string; readonly read: ReadTour }>();

function readText(id: string, text: string): ReadTour {
  const last = lastRead.get(id);
  if (last?.text === text) return last.read;
  const read = readTourFile(text);
  lastRead.set(id, { text, read });
  return read;
}

const storedTour = (id: string, stored: StoredText): StoredTour => ({
  id,
  ...stored,
  read: readText(id, stored.text),
});
const changedAt = ({ read }: StoredTour) => (read.ok ? read.tour.changedAt : '');

async function readOwnTours(): Promise<StoredTours> {
  const tours = [...(await ownTourTexts.all())]
    .map(([id, stored]) => storedTour(id, stored))
    .toSorted((one, other) => changedAt(other).localeCompare(changedAt(one)));
  return { isStorageAvailable: await ownTourTexts.isAvailable(), tours };
}

/** Null when this browser has no tour of that id. */
export async function readOwnTour(id: string): Promise<StoredTour | null> {
  const stored = await ownTourTexts.get(id);
  return stored === undefined ? null : storedTour(id, stored);
}

/** What is in the browser is there without a network, and changes without a word. */
const LOCAL = { networkMode: 'always', retry: false } as const;

export const ownToursQuery = () =>
  queryOptions({ queryKey: ['own-tours'], queryFn: readOwnTours, ...LOCAL });

export const refreshOwnTours = () =>
  getQueryClient().invalidateQueries({ queryKey: ['own-tours'] });

async function writeText(id: string, text: string): Promise<boolean> {
  const isPersisted = await ownTourTexts.set(id, text);
  announceChange(id);
  await refreshOwnTours();
  return isPersisted;
}

/**
 * Saves under its own id, in place of what was there.
 *
 * @returns whether the browser has persisted it; where not, it lasts as long as the page.
 */
export const saveOwnTour = (tour: OwnTour) => writeText(tour.id, writeTourFile(tour));

/** Takes a tour away and gives back what puts it there again. */
export async function removeOwnTour({ id, text }: StoredTour): Promise<() => Promise<void>> {
  await ownTourTexts.remove(id);
  lastRead.delete(id);
  announceChange(id);
  await refreshOwnTours();
  return async () => void (await writeText(id, text));
}

/**
 * Imports a tour from a file or a link. One whose id is taken already is stored beside the other,
 * unless both say the same. @returns the tour as it is stored here.
 */
export async function importTour(tour: OwnTour): Promise<OwnTour> {
  const known = await readOwnTour(tour.id);
  if (known?.read.ok && isSameTour(known.read.tour, tour)) return known.read.tour;
  const imported = known === null ? tour : { ...tour, id: newId() };
  await saveOwnTour(imported);
  return imported;
}
