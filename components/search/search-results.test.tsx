import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import type { SearchAnswer } from '@/lib/search/search-answer';
import messages from '@/messages/en.json';
import { SearchResults } from './search-results';
import { askedAnswer } from './testing';

vi.mock('@/components/ui/navigation', () => ({
  Link: ({ href }: { readonly href: string }) => <a href={href}>page</a>,
}));

const onTakeBack = vi.fn<(part: SearchAnswer['reading']['parts'][number]) => void>();

function show(answer: SearchAnswer, isFiltered = false) {
  const search = {
    text: answer.query,
    setText: () => undefined,
    words: answer.query,
    answer,
    isCurrent: true,
    error: null,
    retry: () => undefined,
  };
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <SearchResults
        search={search}
        gridId="grid"
        active={{ row: 0, column: 2 }}
        onAct={() => undefined}
        onLeave={() => undefined}
        onTakeBack={onTakeBack}
        isFiltered={isFiltered}
      />
    </NextIntlClientProvider>,
  );
}

const found: SearchAnswer = {
  ...askedAnswer,
  places: [
    {
      id: 'pyongyang',
      name: { text: 'Pyongyang', language: 'en', ranges: [] },
      alias: null,
      kind: 'capital',
    },
  ],
  pages: ['about'],
};

it('the words that were read are chips, each of which is taken back', () => {
  show(found);
  const chips = screen.getByRole('rowgroup', { name: 'Read as' }).querySelectorAll('button');
  expect([...chips].map((chip) => chip.textContent)).toEqual([
    '2018',
    'Summit, Talks',
    'Place: Pyongyang',
  ]);
  expect(document.querySelector('#grid-0-2')).toHaveProperty('dataset.active', 'true');
  fireEvent.click(chips[1]!);
  expect(onTakeBack).toHaveBeenCalledWith(found.reading.parts[1]);
});

it('the rows after the chips have places of their own, and a page its name', () => {
  show(found);
  expect(document.querySelector('#grid-1-0')?.textContent).toContain('Pyongyang');
  expect(document.querySelector('#grid-2-0')?.textContent).toContain('About');
  expect(document.querySelector('#grid-3-0')?.textContent).toBe('Show all 2 events on the map');
});

it('says that filters which stand give way', () => {
  show(found, true);
  expect(document.querySelector('#grid-3-0')?.textContent).toContain('in place of your filters');
});

it('keeps the chips where nothing passes them', () => {
  show({ ...askedAnswer, totals: { ...askedAnswer.totals, events: 0 } });
  expect(screen.getByRole('rowgroup', { name: 'Read as' }).querySelectorAll('button').length).toBe(
    3,
  );
  expect(screen.getByText(/Take one of them back/)).toBeDefined();
});
