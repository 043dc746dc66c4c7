import { render, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import { START_TOURS } from '@/lib/tours/first-tour';
import { START } from '@/lib/tours/tour-links';
import messages from '@/messages/vi.json';
import { ToursPage } from './tours-page';

const tour = (id: string) => ({
  id,
  title: `Title of ${id}`,
  summary: '',
  steps: 7,
  years: null,
  minutes: 4,
});

function cards(ids: readonly string[]) {
  const page = render(
    <NextIntlClientProvider locale="vi" timeZone="UTC" messages={messages}>
      <ToursPage tours={ids.map(tour)} linked={null} own={null} takeAlong={null} />
    </NextIntlClientProvider>,
  ).container;
  const section = page.querySelector<HTMLElement>(`#${START}`);
  return section === null ? null : within(section).getAllByRole('listitem');
}

it('has a card for each tour to start with: what it teaches, and how long it takes', () => {
  const found = cards([...START_TOURS.toReversed(), 'another'])!;
  expect(found.map((card) => within(card).getByRole('link').getAttribute('href'))).toEqual(
    START_TOURS.map((id) => `/vi/tours/${id}`),
  );
  for (const [index, card] of found.entries()) {
    expect(card.textContent).toContain(messages.reading.start.learn[START_TOURS[index]!]);
    expect(card.textContent).toContain('7 bước · đọc khoảng 4 phút');
  }
});

it('has none where the record has none of them', () => {
  expect(cards(['another'])).toBeNull();
});
