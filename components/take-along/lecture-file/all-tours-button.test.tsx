import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import messages from '@/messages/en.json';
import { AllToursButton } from './all-tours-button';

const made = vi.hoisted(() => vi.fn<() => Promise<null>>(async () => null));
vi.mock('./make-all-tours', () => ({ makeAllTours: made }));

function draw(pressed: boolean) {
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <div data-wants-scripts data-pressed={pressed ? '' : undefined}>
        <AllToursButton language="en" />
      </div>
    </NextIntlClientProvider>,
  );
}

it('begins with what was pressed before its code was there, and only then', async () => {
  draw(false);
  await screen.findByRole('button', { name: 'All tours (.zip)' });
  expect(made).not.toHaveBeenCalled();
  draw(true);
  await vi.waitFor(() => expect(made).toHaveBeenCalledTimes(1));
});
