import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import type { Family, RecordPart } from '@/lib/model/vocabulary';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { CompletenessNote } from './completeness-note';

function note(families: readonly Family[], record: RecordPart, locale: 'en' | 'vi' = 'en') {
  const { container } = render(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={locale === 'en' ? en : vi}>
      <CompletenessNote
        events={families.map((family) => ({ family }))}
        record={record}
        link={({ href, children }) => <a href={href}>{children}</a>}
      />
    </NextIntlClientProvider>,
  );
  return container.textContent;
}

it('says under visits that there may be others, and what the record rests on', () => {
  expect(note(['trade', 'visit'], 'whole')).toBe(
    'Real visits may be missing: the record rests on five documents and a marked supplement. What it covers',
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('/about#coverage');
});

it('names the part of the record that is shown', () => {
  expect(note(['visit'], 'documents')).toContain('rests on five documents.');
  expect(note(['visit'], 'supplement', 'vi')).toContain('dựa trên phần bổ sung có đánh dấu.');
});

it('says nothing where there is no visit', () => {
  expect(note(['trade', 'mediation'], 'whole')).toBe('');
});
