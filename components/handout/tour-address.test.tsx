import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AddressedWords, TourAddress, TourQrCode } from './tour-address';

function shown(site: string) {
  render(
    <>
      <TourAddress site={site} path="/en/tours/rajin-corridor" instead="None for others" />
      <TourQrCode site={site} path="/en/tours/rajin-corridor" label="QR code" />
      <p>
        <AddressedWords site={site} path="/en" words="See {address}." instead="Nowhere." />
      </p>
    </>,
  );
}

it('is written out and can be photographed where others can open it', async () => {
  shown('https://atlas.example.org');
  const address = 'https://atlas.example.org/en/tours/rajin-corridor';
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: address }).href).toBe(address);
  expect(await screen.findByRole('img', { name: /QR code/ })).toBeTruthy();
  expect(screen.getByText('See https://atlas.example.org/en.')).toBeTruthy();
});

it('is not printed where it leads to this machine alone', () => {
  // jsdom itself is at localhost.
  shown('http://127.0.0.1:3000');
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText('None for others')).toBeTruthy();
  expect(screen.getByText('Nowhere.')).toBeTruthy();
});
