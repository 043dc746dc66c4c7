import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import type { EventSummary } from '@/lib/model/event-summary';
import { eventSummary } from '@/lib/model/testing';
import type { RowWords } from '@/lib/table/event-columns';
import messages from '@/messages/en.json';
import { EventTableRow } from './event-table-row';

const event = (differsOn: EventSummary['differsOn']) =>
  eventSummary({ certainty: 'contested', differsOn });

function row(differsOn: EventSummary['differsOn']) {
  const ignore = () => undefined;
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <table>
        <tbody>
          <EventTableRow
            event={event(differsOn)}
            columns={['title']}
            words={{} as RowWords}
            index={0}
            isOpen={false}
            isTabStop
            ref={ignore}
            handlers={{ onOpen: ignore, onFocus: ignore, onKeyDown: ignore, onHighlight: ignore }}
          />
        </tbody>
      </table>
    </NextIntlClientProvider>,
  );
  return screen.getByRole('rowheader').textContent;
}

it('says under the title on what the sources differ, outside of the button', () => {
  expect(row(['date', 'status'])).toBe(
    'A visitSources differ on the date and whether it came about',
  );
  expect(screen.getByRole('button').textContent).toBe('A visit');
});

it('says nothing where they agree', () => {
  expect(row([])).toBe('A visit');
});
