import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withStep, withTitle } from '@/lib/tours/edit-own-tour';
import { newOwnTour, newStep } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import { writeTourFile } from '@/lib/tours/own-tour-file';
import { TourDraft } from './tour-draft';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function draftWithStore() {
  const persisted: OwnTour[] = [];
  const tour = newOwnTour('2026-11-22T10:00:00.000Z', { title: 'First' });
  const draft = new TourDraft(tour, async (saved) => void persisted.push(saved));
  return { draft, persisted, tour };
}

describe('a draft', () => {
  it('saves once after the last of several changes', async () => {
    const { draft, persisted } = draftWithStore();
    for (const title of ['S', 'Se', 'Sec']) draft.change((tour) => withTitle(tour, title), 'title');
    expect(draft.state().save).toBe('pending');
    await vi.advanceTimersByTimeAsync(1000);
    expect(persisted.map(({ title }) => title)).toEqual(['Sec']);
    expect(draft.state().save).toBe('saved');
    draft.undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(persisted.map(({ title }) => title)).toEqual(['Sec', 'First']);
  });

  it('saves at once when it is asked to, and not twice', async () => {
    const { draft, persisted } = draftWithStore();
    draft.change((tour) => withTitle(tour, 'Second'));
    await draft.flush();
    await draft.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(persisted).toHaveLength(1);
  });

  it('has its file written once for each time that it is saved', async () => {
    const tour = newOwnTour('2026-11-22T10:00:00.000Z', { title: 'First' });
    const draft = new TourDraft(tour, async (saved) => void writeTourFile(saved));
    const stringify = vi.spyOn(JSON, 'stringify');
    draft.change((current) => withTitle(current, 'Second'));
    await draft.flush();
    expect(stringify).toHaveBeenCalledTimes(1);
    stringify.mockRestore();
  });

  it('says when it could not be saved, and tries again with the next change', async () => {
    const persist = vi.fn<(tour: OwnTour) => Promise<void>>();
    persist.mockRejectedValueOnce(new Error('no room')).mockResolvedValue();
    const draft = new TourDraft(newOwnTour('2026-11-22T10:00:00.000Z'), persist);
    draft.change((tour) => withTitle(tour, 'One'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.state().save).toBe('failed');
    draft.change((tour) => withTitle(tour, 'Two'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.state()).toMatchObject({ save: 'saved', history: { present: { title: 'Two' } } });
  });

  it('is not saved as what could not be read again', async () => {
    const { draft, persisted } = draftWithStore();
    const text = 'ă'.repeat(20_000);
    for (let index = 0; index < 60; index += 1) {
      draft.change((tour) => withStep(tour, { ...newStep(''), text }, null));
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(persisted).toEqual([]);
    expect(draft.state().save).toBe('too-large');
  });

  it('takes over what another tab has saved, unless it has something newer', async () => {
    const { draft, tour } = draftWithStore();
    draft.adopt({ ...tour, title: 'Elsewhere' });
    expect(draft.state().history.present.title).toBe('Elsewhere');
    draft.undo();
    expect(draft.state().history.present.title).toBe('First');
    draft.adopt({ ...tour, title: 'Late' });
    expect(draft.state().history.present.title).toBe('First');
  });
});
