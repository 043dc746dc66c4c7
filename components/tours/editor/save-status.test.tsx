import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import messages from '@/messages/en.json';
import { SaveStatus } from './save-status';
import type { SaveState } from './tour-draft';

function status(state: SaveState, isStorageAvailable = true) {
  const onExport = vi.fn<() => void>();
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <SaveStatus state={state} isStorageAvailable={isStorageAvailable} onExport={onExport} />
    </NextIntlClientProvider>,
  );
  return onExport;
}

const exportButton = () => screen.queryByRole('button', { name: 'Export the tour' });

it('is a quiet word while all is saved', () => {
  status('saved');
  expect(screen.getByText('Saved in this browser.')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(exportButton()).toBeNull();
});

it.each(['failed', 'too-large'] as const)(
  'is an alert with the file to save: %s',
  async (state) => {
    const onExport = status(state);
    expect(screen.getByRole('alert').textContent).not.toBe('');
    await userEvent.click(exportButton()!);
    expect(onExport).toHaveBeenCalledOnce();
  },
);

it('tells once that the browser stores nothing, and offers the file', async () => {
  const onExport = status('saved', false);
  expect(screen.getAllByRole('status')[0]!.textContent).toMatch(/keeps nothing for this page/);
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(exportButton()!);
  expect(onExport).toHaveBeenCalledOnce();
});
