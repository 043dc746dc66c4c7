import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { beforeAll, expect, it } from 'vitest';
import { loadMarkdown } from '@/components/ui/markdown';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import messages from '@/messages/en.json';
import { SpeakerNotes } from './speaker-notes';

beforeAll(loadMarkdown);

const show = (notes: string, translated: string | null) => {
  const other = translated === null ? {} : { other: { title: 'One', text: '', notes: translated } };
  const tour = presentedOwnTour(
    {
      ...{ title: 'Hành trình', language: 'vi' },
      ...(translated !== null && { other: { title: 'A tour' } }),
      steps: [{ title: 'Một', text: '', notes, view: '', ...other }],
    },
    'en',
  );
  return render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <SpeakerNotes step={tour.steps[0]!} />
    </NextIntlClientProvider>,
  ).container;
};

it('are in the language of the page', () => {
  const notes = show('Đã nói.', 'Said.');
  expect(notes.textContent).toBe('Said.');
  expect(notes.querySelector('[lang]')).toBeNull();
});

it('that are not translated are in the other language, and say so', () => {
  show('Đã nói.', '');
  expect(screen.getByText('Đã nói.').closest('[lang]')?.getAttribute('lang')).toBe('vi');
  expect(screen.getByText('Only in Vietnamese')).toBeTruthy();
});

it('of a tour in one language have no word at each step', () => {
  show('Đã nói.', null);
  expect(screen.getByText('Đã nói.').closest('[lang]')?.getAttribute('lang')).toBe('vi');
  expect(screen.queryByText('Only in Vietnamese')).toBeNull();
});
