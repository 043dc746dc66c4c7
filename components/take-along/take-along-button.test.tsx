import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TakeAlongButton } from './take-along-button';
import type { TakeAlongDialogProps } from './take-along-dialog';

vi.mock('./take-along-part', () => ({
  TakeAlongPart: ({ open, onClose, openerRef, reference }: TakeAlongDialogProps) =>
    open ? (
      <div role="dialog" aria-label={reference.kind}>
        <button onClick={() => openerRef.current?.focus()}>Focus</button>
        <button onClick={onClose}>Close</button>
      </div>
    ) : null,
}));

afterEach(() => {
  window.location.hash = '';
});

const show = () =>
  render(
    <TakeAlongButton
      reference={{ kind: 'shipped', id: 'a-tour' }}
      language="en"
      imprint={{ site: 'https://atlas.example', path: null, edition: 'abc' }}
    >
      Take along
    </TakeAlongButton>,
  );

it('opens the dialog when it is pressed, and again after it was closed', async () => {
  show();
  expect(screen.queryByRole('dialog')).toBeNull();
  act(() => screen.getByText('Take along').click());
  await screen.findByRole('dialog');
  act(() => screen.getByText('Close').click());
  expect(screen.queryByRole('dialog')).toBeNull();
  act(() => screen.getByText('Take along').click());
  await screen.findByRole('dialog');
});

it('is open at once where a link has asked for it, and can be closed', async () => {
  window.location.hash = '#take-along';
  show();
  await screen.findByRole('dialog', { name: 'shipped' });
  act(() => screen.getByText('Close').click());
  expect(screen.queryByRole('dialog')).toBeNull();
  // A reload does not open it again, and the link does.
  expect(window.location.hash).toBe('');
  act(() => {
    window.location.hash = '#take-along';
    window.dispatchEvent(new Event('hashchange'));
  });
  await screen.findByRole('dialog');
});

it('leaves another fragment as it is, and knows the button that has opened it', async () => {
  window.location.hash = '#step-3';
  show();
  act(() => screen.getByText('Take along').click());
  await screen.findByRole('dialog');
  act(() => screen.getByText('Focus').click());
  expect(document.activeElement?.textContent).toBe('Take along');
  act(() => screen.getByText('Close').click());
  expect(window.location.hash).toBe('#step-3');
});
