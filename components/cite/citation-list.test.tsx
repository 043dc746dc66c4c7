import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import type { IdentifiedCsl } from '@/lib/citations/bibtex';
import messages from '@/messages/en.json';
import { CitationList } from './citation-list';

const copied = vi.hoisted(() => vi.fn<(text: string) => Promise<boolean>>());
vi.mock('@/components/ui/copy-text', () => ({ copyText: copied }));

const SOURCES: IdentifiedCsl[] = ['First book', 'Second book'].map((title, index) => ({
  id: `book-${index}`,
  csl: { type: 'book', title, author: [{ family: 'Tran' }], issued: { 'date-parts': [[2025]] } },
}));

it.each([
  [true, /^Copied/],
  [false, /^The browser did not allow copying. Select the references below/],
])('has the references to be selected, copied or not: %s', async (isAllowed, words) => {
  copied.mockResolvedValue(isAllowed);
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <CitationList sources={SOURCES} fileName="sources" />
    </NextIntlClientProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Copy the 2 references' }));
  expect(copied.mock.lastCall![0]).toContain('First book');
  expect(await screen.findByText(words)).toBeTruthy();
  const shown = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(shown).toHaveLength(2);
  expect(shown[1]).toContain('Second book');
});
