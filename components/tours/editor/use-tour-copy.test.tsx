import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { getQueryClient } from '@/components/queries/query-client';
import type { View } from '@/lib/view/view';
import { ownTourTexts } from '../own-tour-storage';
import { useTourCopy } from './use-tour-copy';

const TOUR = {
  id: 'a-tour',
  title: 'A tour',
  summary: 'Of one step.',
  pace: 'step',
  steps: [
    {
      title: 'One',
      text: [{ text: 'Seen.', events: ['an-event'] }],
      notes: [],
      cue: null,
      view: 'from=2018',
    },
  ],
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.location.hash = '#copy=a-tour';
  getQueryClient().clear();
});
afterEach(() => void vi.unstubAllGlobals());

function copyWith(answer: (path: string) => Response) {
  const asked = vi.fn<(url: string) => Promise<Response>>(async (url) => answer(url));
  vi.stubGlobal('fetch', asked);
  const onView = vi.fn<(view: View) => void>();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <NextIntlClientProvider locale="en" messages={{}}>
      <QueryClientProvider client={getQueryClient()}>{children}</QueryClientProvider>
    </NextIntlClientProvider>
  );
  return { onView, ...renderHook(() => useTourCopy(onView), { wrapper }) };
}

it('copies the tour of the address once, and shows its first step', async () => {
  const { result, rerender, onView } = copyWith((url) => {
    if (!url.includes('/tours/')) return Response.json([]);
    return Response.json(url.includes('vi') ? { ...TOUR, title: 'Hành trình' } : TOUR);
  });
  expect(result.current).toBe('making');
  await waitFor(() => expect(onView).toHaveBeenCalled());
  expect(onView.mock.lastCall![0]).toMatchObject({ panel: 'tour', from: 2018 });
  rerender();
  expect(result.current).toBe('none');
  expect(window.location.hash).toBe('');
  expect([...(await ownTourTexts.all()).values()].map(({ text }) => text)).toEqual([
    expect.stringMatching(/"A tour",\s+"language": "en",\s+"other": \{\s+"title": "Hành trình"/),
  ]);
});

it('keeps the address when it fails, so that a reload tries again', async () => {
  const { result, onView } = copyWith(() => new Response(null, { status: 404 }));
  await waitFor(() => expect(result.current).toBe('failed'));
  expect(onView).not.toHaveBeenCalled();
  expect(window.location.hash).toBe('#copy=a-tour');
});
