import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newOwnTour, newStep } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';

const NOW = '2026-11-22T10:00:00.000Z';
const aTour = (change: Partial<OwnTour> = {}) => ({ ...newOwnTour(NOW), title: 'One', ...change });

/** A page of its own: what it could not store goes with it. */
async function loadPage() {
  vi.resetModules();
  const queries = await import('./own-tour-queries');
  const { draftQuery } = await import('./editor/drafts');
  const { QueryClient } = await import('@tanstack/react-query');
  const client = new QueryClient();
  return {
    ...queries,
    list: () => client.fetchQuery({ ...queries.ownToursQuery(), staleTime: 0 }),
    openDraft: async (id: string) => {
      const opened = await client.fetchQuery({ ...draftQuery(id), staleTime: 0 });
      if (opened.kind !== 'draft') throw new Error(opened.kind);
      return opened.draft;
    },
  };
}

const titlesOf = ({ tours }: Awaited<ReturnType<Awaited<ReturnType<typeof loadPage>>['list']>>) =>
  tours.map(({ read }) => (read.ok ? read.tour.title : read.problem.kind));

/** @returns what makes room again. */
async function fillUp(): Promise<() => void> {
  const { IDBObjectStore } = await import('fake-indexeddb');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return () => put.mockRestore();
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

describe('own tours', () => {
  it('outlive the page, what was changed last first', async () => {
    const page = await loadPage();
    expect(await page.saveOwnTour(aTour({ title: 'Old' }))).toBe(true);
    await page.saveOwnTour(aTour({ title: 'New', changedAt: '2026-11-23T10:00:00.000Z' }));
    const reloaded = await loadPage();
    const stored = await reloaded.list();
    expect(titlesOf(stored)).toEqual(['New', 'Old']);
    expect(stored.isStorageAvailable).toBe(true);
    expect(stored.tours.every(({ isPersisted }) => isPersisted)).toBe(true);
  });

  it('are brought back after they were removed', async () => {
    const page = await loadPage();
    const tour = aTour();
    await page.saveOwnTour(tour);
    const undo = await page.removeOwnTour((await page.readOwnTour(tour.id))!);
    expect(await page.readOwnTour(tour.id)).toBeNull();
    await undo();
    expect(titlesOf(await page.list())).toEqual(['One']);
  });

  it('are imported beside another of the same id, unless both say the same', async () => {
    const page = await loadPage();
    const tour = aTour();
    await page.importTour(tour);
    expect((await page.importTour(tour)).id).toBe(tour.id);
    const other = await page.importTour({ ...tour, title: 'Other' });
    expect(other.id).not.toBe(tour.id);
    expect(titlesOf(await page.list()).toSorted()).toEqual(['One', 'Other']);
  });

  it('are read again only where their text is another', async () => {
    const page = await loadPage();
    const [one, other] = [aTour(), aTour()];
    await page.saveOwnTour(one);
    await page.saveOwnTour(other);
    const before = await page.readOwnTour(one.id);
    await page.saveOwnTour({ ...other, title: 'Two' });
    const { tours } = await page.list();
    expect(tours.find(({ id }) => id === one.id)!.read).toBe(before!.read);
    expect(titlesOf({ tours, isStorageAvailable: true }).toSorted()).toEqual(['One', 'Two']);
  });

  it('tell other pages of a change, and not their own', async () => {
    const page = await loadPage();
    const own = await import('./own-tour-storage');
    const heard: string[] = [];
    const end = [own.onChangeElsewhere((id) => heard.push(`own ${id}`))];
    const tour = aTour();
    await page.saveOwnTour(tour);
    const elsewhere = await loadPage();
    const storage = await import('./own-tour-storage');
    end.push(storage.onChangeElsewhere((id) => heard.push(`elsewhere ${id}`)));
    await elsewhere.saveOwnTour(tour);
    await vi.waitFor(() => expect(heard).toEqual([`own ${tour.id}`]));
    await page.saveOwnTour(tour);
    await vi.waitFor(() => expect(heard).toContain(`elsewhere ${tour.id}`));
    expect(heard).toHaveLength(2);
    for (const stop of end) stop();
  });

  it('that cannot be read are listed with their text', async () => {
    const page = await loadPage();
    const { ownTourTexts } = await import('./own-tour-storage');
    await ownTourTexts.set('damaged', '{"format":');
    await page.saveOwnTour(aTour());
    const { tours } = await page.list();
    expect(tours.at(-1)).toMatchObject({ id: 'damaged', text: '{"format":', read: { ok: false } });
  });
});

describe('a browser without room', () => {
  it('has the tour until the page is loaded again, and says so', async () => {
    const page = await loadPage();
    await page.saveOwnTour(aTour({ title: 'Stored' }));
    const makeRoom = await fillUp();
    const tour = aTour({ title: 'Not stored' });
    expect(await page.saveOwnTour(tour)).toBe(false);
    const { isStorageAvailable, tours } = await page.list();
    expect(isStorageAvailable).toBe(true);
    expect(tours.filter(({ isPersisted }) => !isPersisted).map(({ id }) => id)).toEqual([tour.id]);
    expect(await page.readOwnTour(tour.id)).toMatchObject({ read: { tour }, isPersisted: false });
    expect(titlesOf(await (await loadPage()).list())).toEqual(['Stored']);

    makeRoom();
    expect(await page.saveOwnTour(tour)).toBe(true);
    expect(await page.readOwnTour(tour.id)).toMatchObject({ isPersisted: true });
    // From then on the browser's copy counts, also when another window writes it.
    await (await loadPage()).saveOwnTour({ ...tour, title: 'Elsewhere' });
    expect(await page.readOwnTour(tour.id)).toMatchObject({
      read: { tour: { title: 'Elsewhere' } },
    });
  });

  it('has a draft that is unsaved from the beginning, and saved once there is room', async () => {
    const page = await loadPage();
    const makeRoom = await fillUp();
    const tour = aTour();
    await page.saveOwnTour(tour);
    const draft = await page.openDraft(tour.id);
    expect(draft.state().save).toBe('failed');
    makeRoom();
    draft.change((before) => ({ ...before, steps: [newStep('')] }));
    await draft.flush();
    expect(draft.state().save).toBe('saved');
  });
});

describe('a browser that denies IndexedDB', () => {
  beforeEach(() => {
    vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
  });
  afterEach(() => void vi.restoreAllMocks());

  it('has the tours of this page, and says so', async () => {
    const page = await loadPage();
    const tour = aTour();
    expect(await page.saveOwnTour(tour)).toBe(false);
    const stored = await page.list();
    expect(titlesOf(stored)).toEqual(['One']);
    expect(stored.isStorageAvailable).toBe(false);
    await page.removeOwnTour((await page.readOwnTour(tour.id))!);
    expect((await page.list()).tours).toEqual([]);
  });

  it('has drafts that fail at nothing, since there is nothing to save to', async () => {
    const page = await loadPage();
    const tour = aTour();
    await page.saveOwnTour(tour);
    const draft = await page.openDraft(tour.id);
    expect(draft.state().save).toBe('saved');
    draft.change((before) => ({ ...before, title: 'Two' }));
    await draft.flush();
    expect(draft.state().save).toBe('saved');
    expect(await page.readOwnTour(tour.id)).toMatchObject({ read: { tour: { title: 'Two' } } });
  });
});
