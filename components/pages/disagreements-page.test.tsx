import { render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import {
  chosenDisagreements,
  disagreementQuerySchema,
  disagreementsOf,
} from '@/lib/citations/disagreement';
import type { ClaimDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { DisagreementsPage } from './disagreements-page';

const csl = { type: 'book', title: 'A book', author: [{ family: 'Bat' }] } as const;

const event = (id: string, change: Partial<EventSummary>): EventSummary => ({
  id,
  title: `Event ${id}`,
  summary: `Summary of ${id}.`,
  family: 'visit',
  type: 'delegation',
  kind: 'act',
  status: 'occurred',
  certainty: 'contested',
  supplement: false,
  edtf: '2013-10-28',
  earliest: '2013-10-28',
  latest: '2013-10-28',
  dateText: null,
  legs: [{ from: 'hanoi', to: 'seoul', mutual: false }],
  venue: null,
  corridor: null,
  actors: ['envoy'],
  reporters: [],
  roles: {},
  sources: ['book'],
  differsOn: [],
  ...change,
});

const claim = (ordinal: number, change: Partial<ClaimDetail> = {}): ClaimDetail => ({
  ordinal,
  source: { id: 'book', csl: { ...csl, author: [...csl.author] } },
  via: null,
  locator: { paragraph: ordinal },
  quotation: null,
  stance: 'supports',
  on: null,
  says: null,
  ...change,
});

const ENTRIES = disagreementsOf({
  summaries: [
    event('one', { differsOn: ['date', 'participants'] }),
    event('two', {}),
    event('three', {}),
  ],
  claims: new Map([
    [
      'one',
      [
        ...[1, 2, 3, 4, 5].map((ordinal) => claim(ordinal)),
        claim(6, {
          stance: 'differs',
          on: 'date',
          says: 'It was in November.',
          quotation: { text: 'in November', language: 'en', translation: null },
        }),
        claim(7, { stance: 'differs', on: 'participants', says: 'Nobody came.' }),
      ],
    ],
    ['two', [claim(1)]],
    ['three', [claim(1)]],
  ]),
  contradictions: [['three', 'two']],
});

function open(search: Record<string, string> = {}, locale: 'en' | 'vi' = 'en') {
  const query = disagreementQuerySchema.parse(search);
  render(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={locale === 'en' ? en : vi}>
      <DisagreementsPage
        entries={ENTRIES}
        chosen={chosenDisagreements(ENTRIES, query)}
        documents={[{ id: 'book', csl: claim(1).source.csl, document: '001', events: 3 }]}
        query={query}
        names={{ placeName: (id) => id, actorName: (id) => `Name of ${id}` }}
      />
    </NextIntlClientProvider>,
  );
}

it('sets what the entry follows beside what another claim says, with source and quotation', () => {
  open({ on: 'date' });
  const entry = within(screen.getByRole('article', { name: 'Event one' }));
  entry.getByText('Sources differ on the date');
  entry.getByRole('heading', { name: 'The entry of the event follows' });
  expect(entry.getAllByText('28 October 2013')).toHaveLength(2);
  entry.getByText(/It was in November\./);
  entry.getByText(/in November”/);
  expect(entry.queryByText(/Nobody came/)).toBeNull();
  expect(entry.getByRole('link', { name: 'Event one' }).getAttribute('href')).toBe(
    '/en/events/one',
  );
  expect(entry.getByRole('link', { name: /^Open on the map/ }).getAttribute('href')).toBe(
    '/en?open=event.one',
  );
  // Three claims, and the rest folded.
  entry.getByText('2 more claims');
});

it('says of who took part what the entry says', () => {
  open({ on: 'participants' });
  screen.getByText('Name of envoy');
  screen.getByText(/Nobody came\./);
});

it('sets two events that contradict each other side by side', () => {
  open({ on: 'events' });
  const entry = within(
    screen.getByRole('article', { name: 'Two events that contradict each other' }),
  );
  expect(entry.getAllByRole('heading', { level: 3 }).map((side) => side.textContent)).toEqual([
    'Event two',
    'Event three',
  ]);
  expect(entry.getAllByRole('link', { name: 'About this source' })).toHaveLength(2);
});

it('is filtered by a form that holds what the address asks, with counts', () => {
  open({ on: 'date' });
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'On what' }).value).toBe('date');
  const names = screen.getAllByRole('option').map((option) => option.textContent);
  expect(names).toEqual([
    'Anything',
    'The date (1)',
    'Who took part (1)',
    'Two events contradict each other (1)',
    'Any document',
    'Bat (n.d.) (1)',
  ]);
  screen.getByText('1 of 3 disagreements');
});

it('says that nothing is there, in the reader’s language', () => {
  open({ document: 'never-was' }, 'vi');
  screen.getByText('Không có trên 3 điểm bất đồng');
  expect(screen.getByRole('link', { name: 'Hiện tất cả điểm bất đồng' }).getAttribute('href')).toBe(
    '/vi/disagreements',
  );
  expect(screen.queryByRole('article')).toBeNull();
});
