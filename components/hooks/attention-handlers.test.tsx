import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { attentionHandlers } from './attention-handlers';

const onChange = vi.fn<(isAttendedTo: boolean) => void>();

beforeEach(() => {
  onChange.mockReset();
  render(
    <button type="button" {...attentionHandlers(onChange)}>
      Visits
    </button>,
  );
});
const row = () => screen.getByRole('button');

it('a mouse attends to what it is on, until it leaves', () => {
  fireEvent.pointerEnter(row(), { pointerType: 'mouse' });
  expect(onChange).toHaveBeenLastCalledWith(true);
  fireEvent.pointerLeave(row(), { pointerType: 'mouse' });
  expect(onChange).toHaveBeenLastCalledWith(false);
});

it('the keyboard attends to what has the focus', async () => {
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith(true);
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith(false);
});

it('a finger attends to nothing, and leaves nothing behind', () => {
  // A press with a finger moves the focus, but the browser shows none.
  const pressed = row();
  vi.spyOn(pressed, 'matches').mockReturnValue(false);
  fireEvent.pointerEnter(pressed, { pointerType: 'touch' });
  fireEvent.focus(pressed);
  expect(onChange).not.toHaveBeenCalledWith(true);
});
