import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import { itemToKeep } from '@/lib/collection/collected-item';
import messages from '@/messages/vi.json';
import { KeepLink } from './keep-link';

it('leads to the collection in the language of the page, which knows what to keep', () => {
  render(
    <NextIntlClientProvider locale="vi" timeZone="UTC" messages={messages}>
      <KeepLink item={{ kind: 'source', id: 'a-book' }} />
    </NextIntlClientProvider>,
  );
  const link = screen.getByRole('link', { name: 'Giữ vào bộ sưu tập' });
  const { pathname, hash } = new URL(link.getAttribute('href')!, 'https://atlas.example.org');
  expect(pathname).toBe('/vi/collection');
  expect(itemToKeep(hash)).toEqual({ kind: 'source', id: 'a-book' });
});
