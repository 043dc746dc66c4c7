import { render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider, type Messages } from 'next-intl';
import { describe, expect, it, vi } from 'vitest';
import { recordCoverage } from '@/lib/record/record-coverage';
import en from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import { AboutPage } from './about-page';

const entry = (id: string, document: string | null, year: number) => ({
  id,
  document,
  csl: {
    type: 'article' as const,
    title: `The text ${id}`,
    language: 'vi' as const,
    issued: { 'date-parts': [[year]] as [[number]] },
  },
  events: 0,
});
const event = (day: string | null, ...sources: string[]) => ({
  kind: 'act' as const,
  status: 'occurred' as const,
  certainty: 'explicit' as const,
  earliest: day,
  latest: day,
  sources,
});
const coverage = recordCoverage(
  [
    event('1958-11-28', 'one'),
    event('2018-06-12', 'one', 'two'),
    event('2018-06-13', 'report'),
    event(null, 'two'),
  ],
  [entry('one', '000', 2018), entry('two', '001', 2025), entry('report', null, 2018)],
);
const edition = { contentHash: 'a1b2'.repeat(16), seededAt: '2026-11-28T10:00:00.000Z' };

function show(locale: 'en' | 'vi', messages: Messages) {
  const onError = vi.fn<() => void>();
  const { container } = render(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC" onError={onError}>
      <AboutPage
        coverage={coverage}
        counts={{ places: 3, actors: 2, sources: 3 }}
        edition={edition}
      />
    </NextIntlClientProvider>,
  );
  return { container, onError };
}

const rowsOf = (caption: RegExp) =>
  within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe.each([
  ['en', en],
  ['vi', vietnamese],
] as const)('the page about the atlas in %s', (locale, messages) => {
  it('has all its words, and contents that lead to each of its parts', () => {
    const { container, onError } = show(locale, messages);
    expect(onError).not.toHaveBeenCalled();
    expect(container.textContent).not.toMatch(/about\.[a-z]|[{}<>]/);
    const contents = screen.getByRole('navigation', { name: messages.about.contents });
    const links = within(contents).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href')!.slice(1))).toEqual(
      [...container.querySelectorAll('main section[id]')].map(({ id }) => id),
    );
  });
});

it('shows the record’s own figures', () => {
  const { container } = show('en', en);
  expect(container.textContent).toContain('What took place began between 1958 and 2018.');
  expect(container.textContent).toContain('2018 has the most events: 2 of 3 that have a date.');
  expect(container.textContent).toContain('In 59 years between 1958 and 2018 no event begins.');
  expect(container.textContent).toContain('They are written in Vietnamese.');
  expect(container.textContent).toContain('28 November 2026');
  expect(container.textContent).toContain(edition.contentHash);
});

it('has tables whose last row sums up the others', () => {
  show('en', en);
  expect(rowsOf(/^Events by document/).slice(1)).toEqual([
    ['The text one (2018)', '2', '1'],
    ['The text two (2025)', '2', '1'],
    ['Several of these documents', '', '1'],
    ['None of them: the supplement', '', '1'],
    ['All events', '', '4'],
  ]);
  const decades = rowsOf(/^Events by decade/).slice(1);
  expect(decades[0]).toEqual(['1950s', '1', '0', '1']);
  expect(decades.slice(-3)).toEqual([
    ['2010s', '2', '0', '2'],
    ['Undated', '1', '0', '1'],
    ['All', '4', '0', '4'],
  ]);
});
