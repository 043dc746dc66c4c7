import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NextIntlClientProvider } from 'next-intl';
import { useRef, useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import messages from '@/messages/en.json';
import { TakeAlongDialog } from './take-along-dialog';

// The tour does not come: what is tested stands around its parts.
beforeEach(() => void vi.stubGlobal('fetch', () => new Promise(() => undefined)));

function Page() {
  const openerRef = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(true);
  return (
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <QueryClientProvider client={new QueryClient()}>
        <button ref={openerRef}>Opener</button>
        <TakeAlongDialog
          reference={{ kind: 'shipped', id: 'a-tour' }}
          language="en"
          imprint={{ site: 'https://atlas.example', path: null, edition: 'abc' }}
          openerRef={openerRef}
          open={open}
          onClose={() => setOpen(false)}
        />
      </QueryClientProvider>
    </NextIntlClientProvider>
  );
}

it('gives the focus to its button when it is closed, though a link has opened it', async () => {
  render(<Page />);
  await screen.findByRole('dialog', { name: 'Take along' });
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText('Opener')));
});

it('keeps its title and the button that closes it out of what scrolls', async () => {
  render(<Page />);
  const dialog = await screen.findByRole('dialog', { name: 'Take along' });
  const scrolls = dialog.querySelector('.overflow-y-auto')!;
  expect(scrolls.textContent).toContain('Files of this tour');
  expect(scrolls.querySelector('h2, button')).toBeNull();
  expect(dialog.className).not.toContain('overflow');
});
