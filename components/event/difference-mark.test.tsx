import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import type { EventSummary } from '@/lib/model/event-summary';
import { eventSummary } from '@/lib/model/testing';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { EventLine } from './event-line';

const event = (differsOn: EventSummary['differsOn']) =>
  eventSummary({ certainty: 'contested', differsOn });

function line(differsOn: EventSummary['differsOn'], locale: 'en' | 'vi') {
  const { container } = render(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={locale === 'en' ? en : vi}>
      <EventLine event={event(differsOn)} placeName={(id) => id} />
    </NextIntlClientProvider>,
  );
  return container.textContent;
}

it('says in a list on what the sources of an event differ', () => {
  expect(line(['date'], 'en')).toContain('Sources differ on the date');
  expect(line(['date', 'place'], 'en')).toContain('Sources differ on the date and the place');
  expect(line(['amount'], 'vi')).toContain('Các nguồn nói khác nhau về con số');
});

it('says nothing where they agree', () => {
  expect(line([], 'en')).not.toContain('differ');
  expect(screen.getByText('Contested')).toBeDefined();
});
