import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import { EMPTY_SLIDES } from '@/lib/tours/slide';
import messages from '@/messages/en.json';
import { downloadTour } from './download-tour';
import { PicturesInFile, useShareLink } from './use-share-link';

vi.mock('./download-tour', () => ({ downloadTour: vi.fn<() => void>() }));
vi.mock('@/components/ui/copy-text', () => ({ copyText: async () => true }));
afterEach(cleanup);

const picture = { source: 'data:image/webp;base64,UklGRg==', width: 4, height: 3 };
const WITH = newOwnTour('2026-11-28T10:00:00.000Z', {
  steps: [newStep(''), { ...newSlideStep('image'), slide: { ...EMPTY_SLIDES.image, picture } }],
});
const WITHOUT = newOwnTour('2026-11-28T10:00:00.000Z', { steps: [newStep('')] });
const wrapper = ({ children }: { children: ReactNode }) => (
  <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
    {children}
  </NextIntlClientProvider>
);

it('copies a link, and says in words what it leaves out', async () => {
  const { result } = renderHook(() => useShareLink(), { wrapper });
  await act(() => result.current.share(WITH));
  expect(result.current.shared).toMatchObject({
    notice: { isError: false, text: messages.tours.share.copied },
    withPictures: WITH,
  });
  await act(() => result.current.share(WITHOUT));
  expect(result.current.shared!.withPictures).toBeNull();
});

it('offers the file that has the pictures', () => {
  render(<PicturesInFile tour={WITH} />, { wrapper });
  expect(screen.getByRole('status').textContent).toContain(messages.slideEditor.share.leftOut);
  screen.getByRole('button', { name: messages.slideEditor.share.downloadFile }).click();
  expect(downloadTour).toHaveBeenCalledWith(WITH);
});
