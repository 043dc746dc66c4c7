import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import type { EventSummary } from '@/lib/model/event-summary';
import { flowSelection, pairSelection, type Selection } from '@/lib/view/selection';
import messages from '@/messages/en.json';
import { FlowEvidence } from './flow-evidence';

const event = (id: string, from: string, to: string, fields: Partial<EventSummary> = {}) => ({
  id,
  title: id,
  summary: '',
  family: 'visit' as const,
  type: 'delegation' as const,
  kind: 'act' as const,
  status: 'occurred' as const,
  certainty: 'explicit' as const,
  supplement: false,
  edtf: '2013',
  earliest: '2013-01-01',
  latest: '2013-12-31',
  dateText: null,
  legs: [{ from, to, mutual: false }],
  venue: null,
  corridor: null,
  actors: [],
  reporters: [],
  roles: {},
  sources: ['article'],
  differsOn: [],
  ...fields,
});
const SUMMARIES = [
  event('visit', 'hanoi', 'seoul'),
  event('hidden', 'hanoi', 'seoul'),
  event('answer', 'seoul', 'hanoi'),
  event('reception', 'hanoi', 'embassy'),
  event('barter', 'hanoi', 'seoul', { family: 'trade', type: 'barter' }),
];

it('lists the events of one arc, and leads to all of the pair beside it', async () => {
  const onOpen = vi.fn<(selection: Selection) => void>();
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <FlowEvidence
        flow={flowSelection({
          from: 'hanoi',
          to: 'seoul',
          family: 'visit',
          mutual: false,
          occurred: true,
        })}
        corridors={[]}
        summaries={SUMMARIES}
        visibleEventIds={new Set(['visit', 'answer', 'barter', 'reception'])}
        sitesIn={(place) => (place === 'seoul' ? ['embassy'] : [])}
        placeName={(id) => id.toUpperCase()}
        onOpen={onOpen}
        onHighlight={() => undefined}
      />
    </NextIntlClientProvider>,
  );
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('visit');
  expect(screen.getByText('1 more is hidden by the filters.')).toBeTruthy();
  await userEvent.click(
    screen.getByRole('button', { name: 'All 4 events between HANOI and SEOUL' }),
  );
  expect(onOpen).toHaveBeenCalledWith(pairSelection('hanoi', 'seoul'));
});
