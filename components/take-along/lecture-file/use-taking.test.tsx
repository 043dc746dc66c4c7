import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { downloadFile } from '@/components/ui/download-file';
import { useTaking, type TakenFile, type TakingOptions } from './use-taking';

vi.mock('@/components/ui/download-file', () => ({ downloadFile: vi.fn<() => void>() }));
beforeEach(() => vi.mocked(downloadFile).mockClear());

/** A file that is done when the test says so. */
function pending() {
  let resolve!: (made: TakenFile) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<TakenFile>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  let options: TakingOptions | undefined;
  const { result } = renderHook(() =>
    useTaking((given) => {
      options = given;
      return promise;
    }),
  );
  act(() => result.current.start());
  return { result, resolve, reject, options: () => options! };
}
const FILE = { name: 'a.html', file: new Blob(['abc']) };

it('says how far it is, and hands over the file', async () => {
  const { result, resolve, options } = pending();
  act(() => options().onProgress(0.5));
  expect(result.current.taking).toEqual({ kind: 'fetching', share: 0.5 });
  act(() => options().onPart('a.html'));
  expect(result.current.isWorking).toBe(true);
  await act(async () => resolve(FILE));
  expect(downloadFile).toHaveBeenCalledWith('a.html', FILE.file);
  expect(result.current.taking).toEqual({ kind: 'saved', name: 'a.html', bytes: 3 });
});

it('hands over nothing that was stopped, and is silent about it from then on', async () => {
  const { result, resolve, options } = pending();
  act(() => result.current.cancel());
  expect(options().signal.aborted).toBe(true);
  act(() => options().onProgress(0.9));
  await act(async () => resolve(FILE));
  expect(downloadFile).not.toHaveBeenCalled();
  expect(result.current.taking).toEqual({ kind: 'cancelled' });
});

it('says that it failed, and can be begun again', async () => {
  const { result, reject } = pending();
  await act(async () => reject(new Error('503')));
  expect(result.current.taking).toEqual({ kind: 'failed' });
  act(() => result.current.start());
  expect(result.current.isWorking).toBe(true);
});
