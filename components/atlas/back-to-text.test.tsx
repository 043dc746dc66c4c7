import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, it } from 'vitest';
import { readingFragment } from '@/lib/tours/reading-place';
import messages from '@/messages/vi.json';
import { BackToText } from './back-to-text';

function show(fragment: string) {
  window.location.hash = fragment;
  render(
    <NextIntlClientProvider locale="vi" timeZone="UTC" messages={messages}>
      <BackToText />
    </NextIntlClientProvider>,
  );
}

afterEach(() => {
  window.location.hash = '';
});

it('leads to the step from which the reader came', () => {
  show(readingFragment({ tour: 'rajin-corridor', step: 4 }));
  expect(screen.getByRole('link').getAttribute('href')).toBe('/vi/tours/rajin-corridor#step-4');
});

it('is not there for who came from elsewhere', () => {
  show('#copy=rajin-corridor');
  expect(screen.queryByRole('link')).toBeNull();
});
