import { render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import { handoutOf } from '@/lib/lecture/handout/handout';
import { presentedShippedTour } from '@/lib/lecture/presented-tour';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import type { ClaimDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import { readingPlace } from '@/lib/tours/reading-place';
import messages from '@/messages/en.json';
import { TourPage } from './tour-page';

const event = (id: string, change: Partial<EventSummary> = {}) =>
  ({
    id,
    title: `Title of ${id}`,
    edtf: '2019-02-27',
    dateText: null,
    status: 'occurred',
    certainty: 'explicit',
    ...change,
  }) as EventSummary;
const claim = (id: string, via: string | null = null) =>
  ({
    ordinal: 0,
    locator: { page: '5' },
    source: { id, csl: { type: 'article', title: `Title of ${id}` } },
    via: via && { id: via, csl: { type: 'article', title: `Title of ${via}` } },
  }) as unknown as ClaimDetail;

const sentence = (text: string, ...events: string[]) => ({ text, events });
const TOUR: AtlasTour = {
  id: 'a-tour',
  title: 'A tour',
  summary: 'What it is about.',
  pace: 'step',
  steps: [
    {
      title: 'One',
      text: [sentence('First.', 'summit', 'talks'), sentence('Second.', 'summit')],
      notes: [sentence('Said.', 'offer')],
      cue: null,
      view: 'from=2018&to=2019&camera=117,44,4',
    },
    {
      ...{ title: 'Two', text: [sentence('Third.', 'talks')], notes: [], cue: 'Ask.', view: '' },
      poll: { kind: 'choice', prompt: 'Where?', options: ['Here', 'There'] },
    },
  ],
};
const EVENTS = [event('summit'), event('talks'), event('offer', { status: 'declined' })];

function show() {
  const presented = presentedShippedTour(TOUR);
  const listed = [
    { text: ['summit', 'talks'], notes: ['offer'] },
    { text: ['talks'], notes: [] },
  ];
  const handout = handoutOf(presented, listed, {
    summaries: new Map(EVENTS.map((one) => [one.id, one])),
    claims: new Map([
      ['summit', [claim('paper')]],
      ['talks', [claim('book', 'paper')]],
    ]),
  });
  return render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <TourPage
        tour={TOUR}
        handout={handout}
        maps={[null, null]}
        names={() => null}
        liveMap={null}
      />
    </NextIntlClientProvider>,
  ).container;
}

const step = (name: string) => screen.getByRole('region', { name });

it('leads from each sentence to notes on what it rests on, which name date, event and source', () => {
  const container = show();
  const marks = within(step('One')).getAllByRole('link', { name: /^Note \d$/ });
  expect(marks.map((mark) => mark.textContent)).toEqual(['1', '2', '1', '3']);
  for (const mark of marks) {
    expect(container.querySelector(mark.getAttribute('href')!)).not.toBeNull();
  }
  const note = container.querySelector('#step-1-note-2')!;
  expect(note.textContent).toContain('27 Feb 2019: Title of talks');
  const addresses = [...note.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(['/en/events/talks', '/en/sources/book', '/en/sources/paper']);
});

it('keeps what only the speaker says out of the text, with its own notes', () => {
  const container = show();
  const notes = container.querySelector('details')!;
  expect(notes.textContent).toContain('Said.');
  expect(notes.querySelector('#step-1-note-3')!.textContent).toContain('Declined');
  expect(container.querySelectorAll('#step-1-note-3')).toHaveLength(1);
  expect(notes.querySelector('#step-1-note-1')).toBeNull();
  expect(within(step('Two')).getByText('Ask.')).toBeDefined();
});

it('asks what a step asks the room, with its options and outside of the notes', () => {
  show();
  const question = within(step('Two')).getByText('Where?').parentElement!;
  expect(question.textContent).toBe('Question to the room: Where?');
  expect(question.closest('details')).toBeNull();
  expect(within(step('Two')).getByText('There').tagName).toBe('LI');
  expect(within(step('One')).queryByText(/^Question to the room/)).toBeNull();
});

it('opens a view from which the reader comes back to the same step', () => {
  const container = show();
  const links = [...container.querySelectorAll<HTMLAnchorElement>('a[href*="#read="]')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/en?from=2018&to=2019&camera=117,44,4#read=a-tour.1',
    '/en#read=a-tour.2',
  ]);
  const { tour, step: number } = readingPlace(links[1]!.hash)!;
  expect(tour).toBe(TOUR.id);
  expect(step('Two').closest('li')!.id).toBe(`step-${number}`);
});

it('has a link to each step in its line', () => {
  const container = show();
  const line = screen.getByRole('navigation', { name: 'Steps of the tour' });
  const links = within(line).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['1Step 1 of 2: One', '2Step 2 of 2: Two']);
  for (const link of links) {
    expect(container.querySelector(link.getAttribute('href')!)!.matches('[data-step]')).toBe(true);
  }
});
