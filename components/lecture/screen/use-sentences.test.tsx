import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { parseView } from '@/lib/view/view-parameters';
import { useSentences } from './use-sentences';

const step = (...sentences: string[]) => ({
  title: '',
  text: {
    kind: 'sentences' as const,
    sentences: sentences.map((text) => ({ text, events: ['visit'] })),
  },
  notes: { kind: 'sentences' as const, sentences: [] },
  cue: null,
  view: parseView(new URLSearchParams()).view,
});
const TOUR: PresentedTour = {
  title: 'A tour',
  summary: '',
  pace: 'sentence',
  steps: [step('One.', 'Two.'), step('Three.')],
};

const sentences = (name: string, tour = TOUR) => renderHook(() => useSentences(name, tour)).result;
beforeEach(() => localStorage.clear());

it('begins at the pace of the tour; one without any shows steps at once', () => {
  expect(sentences('a').current).toMatchObject({ counts: [2, 1], areLitInTurn: true });
  expect(sentences('a', { ...TOUR, pace: undefined }).current.areLitInTurn).toBe(false);
});

it('keeps what the lecturer has chosen for this tour, and for no other', () => {
  const chosen = sentences('a');
  act(() => chosen.current.choosePace('step'));
  expect(chosen.current.areLitInTurn).toBe(false);
  expect(sentences('a').current.areLitInTurn).toBe(false);
  expect(sentences('b').current.areLitInTurn).toBe(true);
});
