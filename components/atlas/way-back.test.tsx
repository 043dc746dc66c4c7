import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, it, vi } from 'vitest';
import { followFragment } from '@/lib/lecture/followed-room';
import { readingFragment } from '@/lib/tours/reading-place';
import messages from '@/messages/en.json';
import { WayBack } from './way-back';

vi.mock('@/components/lecture/audience/return-strip', () => ({
  ReturnStrip: ({ code }: { code: string }) => <p>To the room {code}</p>,
}));

function show(fragment: string) {
  window.location.hash = fragment;
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <WayBack />
    </NextIntlClientProvider>,
  );
}

afterEach(() => {
  window.location.hash = '';
});

it('leads to the lecture from which the reader came', async () => {
  show(followFragment('ACDEFG'));
  expect(await screen.findByText('To the room ACDEFG')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

it('leads to the text from which the reader came', () => {
  show(readingFragment({ tour: 'rajin-corridor', step: 4 }));
  expect(screen.getByRole('link').getAttribute('href')).toBe('/en/tours/rajin-corridor#step-4');
});
