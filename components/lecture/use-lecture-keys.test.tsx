import { act, fireEvent, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { LectureTool } from '@/lib/lecture/lecture-key';
import type { LectureCommand } from '@/lib/lecture/lecture-state';
import { useLectureKeys } from './use-lecture-keys';

function keys(footnotes: number) {
  const onCommand = vi.fn<(command: LectureCommand) => void>();
  const onTool = vi.fn<(tool: LectureTool) => void>();
  const onDigit = vi.fn<(digit: number) => boolean>((digit) => digit <= footnotes);
  const { result } = renderHook(() =>
    useLectureKeys({ enabled: true, onCommand, onTool, onDigit }),
  );
  const press = (...all: string[]) => {
    for (const key of all) act(() => void fireEvent.keyDown(document.body, { key }));
  };
  return { onCommand, onTool, onDigit, shown: result, press };
}

it('a digit opens its footnote at once, and with Enter still goes to the step', () => {
  const { press, onDigit, shown, onCommand } = keys(4);
  press('3');
  expect(onDigit).toHaveBeenCalledWith(3);
  // What it has opened is on the screen; a notice about a step would lie over it.
  expect(shown.current).toBe('');
  press('Enter');
  expect(onCommand).toHaveBeenCalledWith({ kind: 'go', step: 2 });
});

it('shows the number of a step where the digit is no footnote’s', () => {
  const { press, shown, onTool, onCommand } = keys(1);
  press('1', '2');
  expect(shown.current).toBe('12');
  press('Escape');
  expect([shown.current, onTool.mock.calls]).toEqual(['', []]);
  press('Enter');
  expect(onCommand).not.toHaveBeenCalled();
});

it('lets Escape close what a digit has opened, at the first press', () => {
  const { press, onTool } = keys(4);
  press('3', 'Escape');
  expect(onTool).toHaveBeenCalledWith('escape');
});
