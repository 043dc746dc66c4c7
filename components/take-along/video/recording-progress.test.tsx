import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import messages from '@/messages/en.json';
import { RecordingProgress } from './recording-progress';
import type { RecordingState } from './use-recording';

const wordsOf = (state: RecordingState) => {
  const { unmount } = render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <RecordingProgress
        state={state}
        total={14}
        sceneWords={(scene, total) => `Step ${scene + 1} of ${total}.`}
        megabytes={(bytes) => (bytes / 1e6).toFixed(1)}
      />
    </NextIntlClientProvider>,
  );
  const words = screen.getByRole('status').textContent;
  const share = screen.queryByRole('progressbar')?.getAttribute('value') ?? null;
  unmount();
  return { words, share };
};

it('says which step is recorded, and how long the rest takes once that is known', () => {
  const recording = { kind: 'recording', scene: 2, share: 0.2 } as const;
  expect(wordsOf({ ...recording, secondsLeft: null })).toEqual({
    words: 'Step 3 of 14.',
    share: '0.2',
  });
  expect(wordsOf({ ...recording, secondsLeft: 130 }).words).toBe(
    'Step 3 of 14. About 2 minutes left.',
  );
  expect(wordsOf({ ...recording, secondsLeft: 20 }).words).toBe(
    'Step 3 of 14. Less than a minute left.',
  );
});

it('says at the end what came out, or what to do next', () => {
  expect(wordsOf({ kind: 'done', bytes: 12_340_000, seconds: 245 }).words).toBe(
    'Saved: 12.3 MB, 4:05. The captions are in a file of their own beside it.',
  );
  expect(wordsOf({ kind: 'cancelled' }).words).toBe('Cancelled. No file was kept.');
  expect(wordsOf({ kind: 'failed' }).words).toMatch(/^The recording failed\. Try/);
  expect(wordsOf({ kind: 'no-encoder' }).words).toMatch(/Choose the smaller size/);
  expect(wordsOf({ kind: 'idle' })).toEqual({ words: '', share: null });
});
