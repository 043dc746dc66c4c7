import { afterEach, expect, it, vi } from 'vitest';
import { downloadFile } from './download-file';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('keeps the file for a minute, in which the browser may ask where it goes', () => {
  vi.useFakeTimers();
  const revoke = vi.fn<(address: string) => void>();
  Object.assign(URL, { createObjectURL: () => 'blob:a', revokeObjectURL: revoke });
  const pressed: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    pressed.push(`${this.download} ${this.href}`);
  });
  downloadFile('a.zip', new Blob(['a']));
  expect(pressed).toEqual(['a.zip blob:a']);
  vi.advanceTimersByTime(59_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(revoke).toHaveBeenCalledWith('blob:a');
});
