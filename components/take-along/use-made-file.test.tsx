import { act, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '@/messages/en.json';
import { MakingLine } from './making-line';
import { useMadeFile, type FileWork, type MadeFile } from './use-made-file';

const saved = vi.hoisted(() => vi.fn<(name: string, file: Blob) => void>());
vi.mock('@/components/ui/download-file', () => ({ downloadFile: saved }));
beforeEach(() => saved.mockClear());

function Maker({ work }: { work: FileWork }) {
  const { making, make, cancel } = useMadeFile();
  return (
    <>
      <button onClick={() => void make(work, 'Begun')}>Make</button>
      <MakingLine making={making} onCancel={cancel} />
    </>
  );
}

function show() {
  let end!: (made: MadeFile | string) => void;
  let fail!: (error: Error) => void;
  let said!: (words: string, share?: number) => void;
  let given!: AbortSignal;
  const work = vi.fn<FileWork>((say, signal) => {
    said = say;
    given = signal;
    return new Promise((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  });
  const view = render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <Maker work={work} />
    </NextIntlClientProvider>,
  );
  act(() => screen.getByText('Make').click());
  const settle = (settled: () => void) =>
    act(async () => {
      settled();
      await Promise.resolve();
    });
  return {
    ...view,
    work,
    say: (words: string, share?: number) => act(() => said(words, share)),
    end: (made: MadeFile | string) => settle(() => end(made)),
    fail: () => settle(() => fail(new Error('no server'))),
    signal: () => given,
  };
}

const words = () => screen.getByRole('status').textContent;
const FILE = { name: 'a.pptx', file: new Blob(['x'.repeat(3000)]) };

describe('a file that takes a while', () => {
  it('says how far it is, is handed over, and how large it is', async () => {
    const { work, say, end } = show();
    expect(words()).toBe('Begun');
    say('Drawing step 2 of 3 …');
    expect(words()).toBe('Drawing step 2 of 3 …');
    expect(screen.queryByRole('progressbar')).toBeNull();
    say('Fetching', 0.25);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.25');
    // Only one at a time.
    act(() => screen.getByText('Make').click());
    expect(work).toHaveBeenCalledTimes(1);
    await end(FILE);
    expect(saved).toHaveBeenCalledWith('a.pptx', FILE.file);
    expect(words()).toBe('a.pptx was saved (3 kB).');
    expect(screen.queryByText('Cancel')).toBeNull();
  });

  it('is not saved when it is cancelled, and can be made again', async () => {
    const { work, end, signal } = show();
    act(() => screen.getByText('Cancel').click());
    expect(signal().aborted).toBe(true);
    expect(words()).toBe('Stopped. No file was saved.');
    await end(FILE);
    expect(saved).not.toHaveBeenCalled();
    act(() => screen.getByText('Make').click());
    expect(work).toHaveBeenCalledTimes(2);
    expect(words()).toBe('Begun');
  });

  it('says what to do where it fails or is refused', async () => {
    const failing = show();
    await failing.fail();
    expect(words()).toContain('try again');
    failing.unmount();
    const refused = show();
    await refused.end('Too large.');
    expect(words()).toBe('Too large.');
    expect(saved).not.toHaveBeenCalled();
  });

  it('stops when the dialog is closed, and hands over nothing later', async () => {
    const { unmount, signal, end } = show();
    unmount();
    expect(signal().aborted).toBe(true);
    await end(FILE);
    expect(saved).not.toHaveBeenCalled();
  });
});
