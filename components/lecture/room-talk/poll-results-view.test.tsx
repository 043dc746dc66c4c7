import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PollAnswer } from '@/lib/lecture/poll';
import type { Poll } from '@/lib/model/poll-schema';
import { PlaceResults } from './place-results';
import { PollResultsView } from './poll-results-view';
import { pollResults, WithWords, YEAR } from './testing';

function bars(poll: Poll, answers: readonly PollAnswer[]): string[] {
  render(
    <WithWords>
      <PollResultsView poll={poll} tally={pollResults(...answers).tally} />
    </WithWords>,
  );
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
}
const year = (named: number): PollAnswer => ({ kind: 'year', year: named });
const number = (said: number): PollAnswer => ({ kind: 'number', number: said });

it('has a bar for each year that was named', () => {
  expect(bars(YEAR, [year(1990), year(1961)])).toEqual(['19611 · 50%', '19901 · 50%']);
  expect(screen.getByText('2 answers · median 1975')).toBeTruthy();
});

it('has bars of several years where many were named', () => {
  const many = Array.from({ length: 30 }, (_, index) => year(1950 + index));
  const shown = bars(YEAR, many);
  expect(shown).toHaveLength(6);
  expect(shown[0]).toBe('1950 to 19545 · 17%');
});

it('has numbers with their unit', () => {
  const poll: Poll = { kind: 'number', prompt: 'How many?', unit: 'tonnes' };
  expect(bars(poll, [number(2), number(2.5), number(1200)])[0]).toBe('0 to 2002 · 67%');
  expect(screen.getByText('3 answers · median 2.5 tonnes')).toBeTruthy();
});

it('has options by their mean place', () => {
  const poll: Poll = { kind: 'order', prompt: 'In which order?', options: ['A', 'B'] };
  const order = (...ranks: number[]): PollAnswer => ({ kind: 'order', order: ranks });
  expect(bars(poll, [order(1, 0)])).toEqual(['Bposition 1', 'Aposition 2']);
});

it('says that nobody has answered', () => {
  expect(bars({ kind: 'number', prompt: 'How many?', unit: null }, [])).toEqual([]);
  expect(screen.getByText('no answers')).toBeTruthy();
});

it('has the places of a map in words, by the place of the record next to them', () => {
  const at = (longitude: number, latitude: number): PollAnswer => ({
    kind: 'place',
    point: { longitude, latitude },
  });
  const { tally } = pollResults(at(130, 44), at(104, 50), at(107, 47));
  render(
    <WithWords>
      <PlaceResults tally={tally} />
      <PollResultsView poll={{ kind: 'place', prompt: 'Where?' }} tally={tally} />
    </WithWords>,
  );
  const lists = screen.getAllByRole('list');
  expect(lists.map((list) => list.getAttribute('aria-label'))).toEqual([
    'Answers by the nearest place of the record',
  ]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Ulaanbaatar: 2 answers',
    'Vladivostok: 1 answer',
  ]);
});
