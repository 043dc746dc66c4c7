import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import { plainLinks } from '@/components/ui/testing';
import type { EventSubjects } from '@/lib/filters/event-subjects';
import type { EventSummary } from '@/lib/model/event-summary';
import type { EventType, Status } from '@/lib/model/vocabulary';
import messages from '@/messages/en.json';
import { MeetingMatrixChart } from './meeting-matrix';

vi.mock('@/components/ui/navigation', () => plainLinks);

const event = (id: string, type: EventType, dyad: string, status: Status = 'occurred') => ({
  summary: { id, type, status } as EventSummary,
  subjects: {
    id,
    states: new Set(dyad.split('.')),
    dyads: new Set([dyad]),
  } as unknown as EventSubjects,
});
const EVENTS = [
  event('1', 'state-visit', 'china.dprk'),
  event('2', 'summit', 'china.dprk'),
  event('3', 'summit', 'dprk.usa'),
  event('4', 'state-visit', 'china.usa'),
  event('5', 'talks', 'dprk.usa', 'declined'),
  event('6', 'sanction', 'dprk.usa'),
  event('7', 'test', 'dprk.usa'),
];

function show() {
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <MeetingMatrixChart
        summaries={EVENTS.map(({ summary }) => summary)}
        subjects={EVENTS.map(({ subjects }) => subjects)}
        nameOf={(_, id) => id}
        chosen={null}
        onChoose={() => undefined}
      />
    </NextIntlClientProvider>,
  );
}
const cell = (name: string) => screen.getAllByRole('button', { name })[0]!;
const rows = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const focused = () => document.activeElement?.getAttribute('aria-label');

it('counts meetings that took place, and all events when asked; and says what it counts', async () => {
  show();
  expect(cell('dprk and usa: 1 meeting')).toBeTruthy();
  expect(screen.getByText(/Sanctions, tests, letters, trade .* are no meetings/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'All events' }));
  expect(cell('dprk and usa: 4 events')).toBeTruthy();
  expect(screen.getByText(/sanctions, tests, letters and trade too/)).toBeTruthy();
});

it('sorts its rows by any column; arrow keys reach cells and headings, and keep their place', async () => {
  show();
  expect(rows()).toEqual(['china', 'dprk', 'usa']);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  // The choice of what is counted, the button for all pairs, then the one stop of the square.
  expect(focused()).toBe('china and dprk: 2 meetings');
  await userEvent.keyboard('{ArrowRight}{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('usa');
  await userEvent.keyboard('{Enter}');
  const heading = screen.getByRole('columnheader', { name: 'usa' });
  expect(heading.getAttribute('aria-sort')).toBe('descending');
  expect(rows()).toEqual(['china', 'dprk', 'usa']);
  await userEvent.keyboard('{Enter}');
  expect(heading.getAttribute('aria-sort')).toBe('ascending');
  expect(rows()).toEqual(['usa', 'china', 'dprk']);
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('china and usa: 1 meeting');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('dprk and usa: 1 meeting');
});
