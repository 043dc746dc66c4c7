import { act, renderHook } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { newOwnTour } from '@/lib/tours/new-own-tour';
import { readTourFragment } from '@/lib/tours/tour-link';
import messages from '@/messages/en.json';
import { useShareLink } from './use-share-link';

const copied = vi.hoisted(() => [] as string[]);
vi.mock('@/components/ui/copy-text', () => ({
  copyText: async (text: string) => copied.push(text) > 0,
}));

/** Does not become shorter when it is packed. */
const noise = (letters: number, seed: number) =>
  Array.from({ length: letters / 5 }, (_, index) =>
    (((index + seed) * 2_654_435_761) % 60_466_176).toString(36).padStart(5, '0'),
  ).join('');

const tour = (text: string, translation: string) => ({
  ...newOwnTour('2026-11-28T10:00:00.000Z', {
    title: 'A tour',
    language: 'en',
    other: { title: 'Hành trình' },
    steps: [
      {
        ...{ id: 'a', title: 'One', text, notes: '', view: '' },
        other: { title: 'Một', text: translation, notes: '' },
      },
    ],
  }),
});

async function share(what: ReturnType<typeof tour>) {
  copied.length = 0;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <NextIntlClientProvider locale="en" messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
  const { result } = renderHook(() => useShareLink(), { wrapper });
  await act(() => result.current.share(what));
  const [link] = copied;
  const read = link === undefined ? null : await readTourFragment(new URL(link).hash);
  return { notice: result.current.shared?.notice, tour: read?.ok ? read.tour : null };
}

it('is a link that holds both languages', async () => {
  const both = tour('Seen.', 'Đã thấy.');
  expect(await share(both)).toEqual({
    notice: { isError: false, text: messages.tours.share.copied },
    tour: both,
  });
});

it('holds the main language where both are too long, and says so', async () => {
  const { notice, tour: read } = await share(tour('Seen.', noise(18_000, 1)));
  expect(notice).toEqual({ isError: false, text: messages.ownLanguages.shared.link.en });
  expect(read).toMatchObject({ language: 'en', steps: [{ text: 'Seen.' }] });
  expect(read).not.toHaveProperty('other');
  expect(read!.steps[0]).not.toHaveProperty('other');
});

it('is none where one language is too long as well', async () => {
  const long = tour(noise(19_000, 1), noise(19_000, 5_000));
  expect(await share(long)).toEqual({
    notice: { isError: true, text: messages.tours.share.tooLong },
    tour: null,
  });
});
