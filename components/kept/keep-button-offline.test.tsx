import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import messages from '@/messages/en.json';
import { KeepButton } from './keep-button';

vi.mock('./set-kept', () => {
  throw new Error('offline');
});

const starOf = (kept: readonly string[]) => (
  <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
    <KeepButton item={{ kind: 'event', id: 'summit' }} title="The summit" kept={new Set(kept)} />
  </NextIntlClientProvider>
);

it('says that it could not keep without a connection, and can be pressed again', async () => {
  const { rerender } = render(starOf([]));
  await userEvent.click(screen.getByRole('button', { name: 'Keep The summit' }));
  const star = await screen.findByRole('button', {
    name: /^The summit cannot be kept or let go: the server/,
  });
  expect(screen.getByRole('alert').textContent).toMatch(/the server did not answer/);
  expect(star.hasAttribute('disabled')).toBe(false);
  expect(star.getAttribute('aria-disabled')).not.toBe('true');
  expect(star.getAttribute('aria-pressed')).toBe('false');
  // Kept by another star, or in another window.
  rerender(starOf(['event.summit']));
  expect(screen.getByRole('button', { name: 'Kept: The summit' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
