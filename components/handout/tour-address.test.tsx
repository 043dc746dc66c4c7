import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import messages from '@/messages/en.json';
import { AddressedWords, TourAddress, TourQrCode } from './tour-address';

function shown(site: string) {
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <TourAddress site={site} path="/en/tours/rajin-corridor" />
      <TourQrCode site={site} path="/en/tours/rajin-corridor" />
      <p>
        <AddressedWords site={site} path="/en" words="See {address}." instead="Nowhere." />
      </p>
    </NextIntlClientProvider>,
  );
}

it('is written out and can be photographed where others can open it', async () => {
  shown('https://atlas.example.org');
  const address = 'https://atlas.example.org/en/tours/rajin-corridor';
  expect(screen.getByRole('link', { name: address })).toHaveAttribute('href', address);
  expect(await screen.findByRole('img', { name: /QR code/ })).toBeVisible();
  expect(screen.getByText('See https://atlas.example.org/en.')).toBeVisible();
});

it('is not printed where it leads to this machine alone', () => {
  // jsdom itself is at localhost.
  shown('http://127.0.0.1:3000');
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText(/no address for others/)).toBeVisible();
  expect(screen.getByText('Nowhere.')).toBeVisible();
});
