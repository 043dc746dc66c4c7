import { render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import type { ComparedRelation } from '@/lib/flows/compare-sides';
import messages from '@/messages/en.json';
import { FamilyTable } from './family-table';
import { RelationLists } from './relation-lists';

const show = (content: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      {content}
    </NextIntlClientProvider>,
  );

const relation = (before: number, after: number): ComparedRelation => ({
  key: 'hanoi~seoul~visit',
  places: ['hanoi', 'seoul'],
  family: 'visit',
  occurred: true,
  before,
  after,
});
function lists(lengths: readonly [number | null, number | null]) {
  const { container } = show(
    <RelationLists
      relations={{ onlyB: [relation(0, 3)], onlyA: [], both: [relation(12, 3)] }}
      lengths={lengths}
      placeName={(id) => id}
      open={null}
      onOpen={() => undefined}
    />,
  );
  return container.textContent;
}

it('gives events a year where two periods are not as long', () => {
  const text = lists([60, 6]);
  expect(text).toContain('0.2 → 0.5 a year');
  expect(text).toContain('0.5 a year');
  expect(text).toContain('not on record in A, 3 events in B');
});

it.each([
  ['as long', [6, 6] as const],
  ['with the undated', [null, 6] as const],
])('gives no rate where they are %s', (_, lengths) => {
  expect(lists(lengths)).not.toContain('a year');
});

it('counts two subjects before and from a year, kind by kind and in all', () => {
  show(
    <FamilyTable
      caption="Events"
      parts={[
        { key: '0', title: 'One, before 2020', years: 30, total: 9 },
        { key: '1', title: 'One, from 2020', years: 6, total: 3 },
      ]}
      families={[
        { family: 'visit', counts: [6, 3] },
        { family: 'trade', counts: [3, 0] },
      ]}
    />,
  );
  const row = (name: string) =>
    within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(row('Visits')).toEqual(['6 (0.2 a year)', '3 (0.5 a year)']);
  expect(row('Trade')).toEqual(['3 (0.1 a year)', '0']);
  expect(row('In all')).toEqual(['9 (0.3 a year)', '3 (0.5 a year)']);
});
