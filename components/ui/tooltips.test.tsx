import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { IconButton } from './icon-button';
import { Tooltips } from './tooltips';

const button = (name = 'Share') => screen.getByRole('button', { name });
const tooltip = () => screen.queryByRole('tooltip')?.textContent ?? null;
const rest = (milliseconds = 500) => act(() => void vi.advanceTimersByTime(milliseconds));
const point = (element: Element, pointerType = 'mouse') =>
  fireEvent.pointerOver(element, { pointerType });

function page(label = 'Share') {
  return (
    <>
      <IconButton label={label}>
        <svg data-testid="icon" />
      </IconButton>
      <p>Text</p>
    </>
  );
}
let rerender: (ui: React.ReactNode) => void;

beforeEach(() => {
  vi.useFakeTimers();
  render(<Tooltips />);
  ({ rerender } = render(page()));
});

it('names what the mouse rests on, and is gone when the mouse goes on', () => {
  point(screen.getByTestId('icon'));
  rest(499);
  expect(tooltip()).toBeNull();
  rest(1);
  expect(tooltip()).toBe('Share');
  point(screen.getByText('Text'));
  expect(tooltip()).toBeNull();
});

it('does not name what the mouse only passes, nor what a finger touches', () => {
  point(button());
  point(screen.getByText('Text'));
  rest();
  expect(tooltip()).toBeNull();
  point(button(), 'touch');
  rest();
  expect(tooltip()).toBeNull();
});

it('stays while the mouse is on the tooltip itself', () => {
  point(button());
  rest();
  point(screen.getByRole('tooltip'));
  rest();
  expect(tooltip()).toBe('Share');
  fireEvent.pointerOut(screen.getByRole('tooltip'), { relatedTarget: null });
  expect(tooltip()).toBeNull();
});

it('names what the keyboard has gone to, at once, until the focus goes on', () => {
  act(() => button().focus());
  expect(tooltip()).toBe('Share');
  act(() => button().blur());
  expect(tooltip()).toBeNull();
});

it('is gone on a press, and does not come back until the mouse does', () => {
  point(button());
  rest();
  fireEvent.pointerDown(button());
  expect(tooltip()).toBeNull();
  point(screen.getByTestId('icon'));
  rest();
  expect(tooltip()).toBeNull();
  point(screen.getByText('Text'));
  point(button());
  rest();
  expect(tooltip()).toBe('Share');
});

it('takes the first Escape where the focus shows it, and none where the mouse does', () => {
  const heard = vi.fn<() => void>();
  window.addEventListener('keydown', heard);
  act(() => button().focus());
  fireEvent.keyDown(button(), { key: 'Escape' });
  expect(tooltip()).toBeNull();
  expect(heard).not.toHaveBeenCalled();
  fireEvent.keyDown(button(), { key: 'Escape' });
  expect(heard).toHaveBeenCalledOnce();

  act(() => button().blur());
  point(button());
  rest();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(tooltip()).toBeNull();
  expect(heard).toHaveBeenCalledTimes(2);
  window.removeEventListener('keydown', heard);
});

it('says at once what the element does now', async () => {
  act(() => button().focus());
  rerender(page('Shared'));
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(tooltip()).toBe('Shared');
});
