import { render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import type { ClaimDetail } from '@/lib/model/event-detail';
import english from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import { ClaimList } from './claim-list';

const source = (id: string, title: string) => ({
  id,
  csl: { type: 'article-newspaper', title } as const,
});
const YEARBOOK = source('yearbook', 'A yearbook');
const PAPER = source('paper', 'A paper');

const claim = (ordinal: number, change: Partial<ClaimDetail> = {}): ClaimDetail => ({
  ordinal,
  source: YEARBOOK,
  via: null,
  locator: {},
  quotation: null,
  stance: 'supports',
  on: null,
  says: null,
  ...change,
});
const CLAIMS = [
  claim(1, { locator: { page: '12' } }),
  claim(2, { source: PAPER }),
  claim(3, {
    locator: { page: '30' },
    stance: 'differs',
    on: 'date',
    says: 'In May.',
    quotation: { text: 'в мае', language: 'ru', translation: 'in May' },
  }),
];

const show = (claims: readonly ClaimDetail[], locale: 'en' | 'vi' = 'en') =>
  render(
    <NextIntlClientProvider
      locale={locale}
      timeZone="UTC"
      messages={locale === 'en' ? english : vietnamese}
    >
      <ClaimList
        claims={claims}
        heading="h4"
        link={({ href, children }) => <a href={href}>{children}</a>}
      />
    </NextIntlClientProvider>,
  );

it('names a source once, with all its claims under it by their numbers', () => {
  show(CLAIMS);
  const headings = screen.getAllByRole('heading', { level: 4 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    '“A yearbook” (n.d.).',
    '“A paper” (n.d.).',
  ]);
  const [yearbook, paper] = screen.getAllByRole('article');
  const claims = within(yearbook!).getAllByRole('listitem');
  expect(claims.map(({ textContent }) => textContent)).toEqual([
    '1Page 12.',
    '3Differs on the dateIt says: In May.Page 30.«в мае»Translation by the editors: “in May”',
  ]);
  expect(within(paper!).getByRole('listitem').textContent).toContain('No place in the source');
  expect(within(yearbook!).getAllByRole('link')).toHaveLength(1);
});

it('marks a translation as the editors’, in the reader’s language', () => {
  show(
    [claim(1, { quotation: { text: 'в мае', language: 'ru', translation: 'vào tháng 5' } })],
    'vi',
  );
  expect(screen.getByText('«в мае»').getAttribute('lang')).toBe('ru');
  screen.getByText('Bản dịch của ban biên tập:');
  screen.getByText(/“vào tháng 5”/);
});

it('has none where nobody has translated it, or where it is in the reader’s language', () => {
  show([
    claim(1, { quotation: { text: 'в мае', language: 'ru', translation: null } }),
    claim(2, { quotation: { text: 'in May', language: 'en', translation: 'in May' } }),
  ]);
  expect(screen.queryByText(/Translation by the editors/)).toBeNull();
});
