import { Dialog } from '@base-ui/react/dialog';
import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import messages from '@/messages/en.json';
import { HeldParts, useHeldDialog, useHoldDialog } from './held-dialog';

const onClose = vi.fn<() => void>();
beforeEach(() => onClose.mockClear());

function Work({ isMaking }: { isMaking: boolean }) {
  useHoldDialog(isMaking);
  return <p>Work</p>;
}

function HeldDialog({ isMaking }: { isMaking: boolean }) {
  const { root, ...held } = useHeldDialog(onClose);
  return (
    <NextIntlClientProvider locale="en" messages={messages}>
      <Dialog.Root open {...root}>
        <Dialog.Portal>
          <Dialog.Backdrop data-testid="beside" />
          <Dialog.Popup>
            <Dialog.Close>Close</Dialog.Close>
            <HeldParts held={held}>
              <Work isMaking={isMaking} />
            </HeldParts>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </NextIntlClientProvider>
  );
}

const escape = () => fireEvent.keyDown(screen.getByText('Work'), { key: 'Escape' });
const words = () => screen.getByRole('status').textContent;

it('is closed by Escape while nothing is being made', () => {
  render(<HeldDialog isMaking={false} />);
  escape();
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(words()).toBe('');
});

it('says why Escape does not close it while something is being made', () => {
  const { rerender } = render(<HeldDialog isMaking />);
  expect(words()).toBe('');
  escape();
  expect(onClose).not.toHaveBeenCalled();
  expect(words()).toMatch(/^A file is being made/);
  rerender(<HeldDialog isMaking={false} />);
  expect(words()).toBe('');
  escape();
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('is closed by its button at any time, and never by a press beside it', () => {
  render(<HeldDialog isMaking />);
  const beside = screen.getByTestId('beside');
  for (const event of ['pointerDown', 'mouseDown', 'pointerUp', 'mouseUp', 'click'] as const) {
    fireEvent[event](beside);
  }
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('Close'));
  expect(onClose).toHaveBeenCalledTimes(1);
});
