import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import messages from '@/messages/en.json';
import type { keepAll } from './keep-all';
import type { KeepOutcome } from './keep-entries';
import type { KeptEdition } from './kept-edition';
import { FakeLocks } from './fake-locks';
import { OfflinePanel } from './offline-panel';

const RECORD = '1a2b3c4d'.repeat(8);
const EDITION: KeptEdition = {
  scope: 'all',
  build: 'one',
  record: RECORD,
  at: '2026-11-28T12:00:00.000Z',
  languages: ['en'],
  files: 1800,
  bytes: 20_460_000,
};
let canKeep = true;
let kept: KeptEdition | null = null;
let isAnyKept = false;
let locks: FakeLocks;
const keep = vi.hoisted(() => vi.fn<typeof keepAll>());
const remove = vi.hoisted(() => vi.fn<() => Promise<void>>());
const source = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('./register-worker', () => ({ canKeep: () => canKeep }));
vi.mock('./kept-edition', () => ({
  readKeptEdition: async () => kept,
  hasKeptCache: async () => isAnyKept || kept !== null,
  removeKept: remove,
}));
vi.mock('./keep-all', () => ({ keepAll: keep }));
vi.mock('./offline-source', () => ({
  offlineSource: source,
  everything: async () => Array.from({ length: 1800 }),
  estimatedBytes: async () => 20_500_000,
}));

beforeEach(() => {
  canKeep = true;
  kept = null;
  isAnyKept = false;
  locks = new FakeLocks();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
  keep.mockReset();
  remove.mockReset().mockImplementation(async () => {
    kept = null;
  });
  source.mockReset().mockResolvedValue({ build: 'one', record: RECORD, files: [] });
});

const open = () =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <QueryClientProvider client={new QueryClient()}>
        <OfflinePanel language="en" />
      </QueryClientProvider>
    </NextIntlClientProvider>,
  );
const button = (name: string) => screen.findByRole('button', { name });

it('says how much it is before it begins, then how far it is, then that it is done', async () => {
  let end!: (outcome: KeepOutcome) => void;
  keep.mockImplementation(({ onProgress }) => {
    onProgress({ files: 900, of: 1800, bytes: 9_100_000 });
    return new Promise((resolve) => {
      end = resolve;
    });
  });
  open();
  await screen.findByText('All of it: 1,800 files, about 20.5 MB on this device.', {
    exact: false,
  });
  await userEvent.click(await button('Keep for offline'));
  await screen.findByText('900 of 1,800 files, 9.1 MB');
  expect(screen.getByRole('progressbar', { name: 'Keeping for offline' })).toHaveProperty(
    'value',
    900,
  );
  kept = EDITION;
  end({ kind: 'kept', files: 1800, bytes: 20_460_000 });
  await screen.findByText(/^Kept on November 28, 2026.*edition 1a2b3c4d, 1,800 files, 20.5 MB/);
  expect(screen.getByRole('status').textContent).toBe(messages.offline.outcome.kept);
});

it('can be cancelled', async () => {
  keep.mockImplementation(
    ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
      }),
  );
  open();
  await userEvent.click(await button('Keep for offline'));
  await userEvent.click(await button('Cancel'));
  await screen.findByText(messages.offline.outcome.cancelled);
  await button('Keep for offline');
});

it.each([
  [{ kind: 'full' }, messages.offline.outcome.full],
  [{ kind: 'refused' }, messages.offline.outcome.refused],
  [{ kind: 'changed' }, messages.offline.outcome.changed],
  [{ kind: 'incomplete', missing: 3 }, /^3 files did not come/],
] as const)('says what became of it: %o', async (outcome, words) => {
  keep.mockResolvedValue(outcome);
  open();
  await userEvent.click(await button('Keep for offline'));
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
});

it('says that the server went away meanwhile', async () => {
  keep.mockRejectedValue(new TypeError('no network'));
  open();
  await userEvent.click(await button('Keep for offline'));
  await screen.findByText(messages.offline.outcome.unanswered);
});

it('removes what is kept', async () => {
  kept = EDITION;
  open();
  await userEvent.click(await button('Remove what is kept'));
  await screen.findByText('Nothing is kept.');
  expect(remove).toHaveBeenCalledOnce();
});

it('removes half of an edition too', async () => {
  isAnyKept = true;
  open();
  await screen.findByText('Nothing is kept.');
  await userEvent.click(await button('Remove what is kept'));
  expect(remove).toHaveBeenCalledOnce();
});

it('keeps nothing while another window does, and can be cancelled before its turn', async () => {
  let end!: () => void;
  void locks.request('keep-offline', {}, () => new Promise<void>((resolve) => (end = resolve)));
  keep.mockResolvedValue({ kind: 'kept', files: 1, bytes: 1 });
  open();
  await userEvent.click(await button('Keep for offline'));
  expect(keep).not.toHaveBeenCalled();
  await userEvent.click(await button('Cancel'));
  await screen.findByText(messages.offline.outcome.cancelled);
  await userEvent.click(await button('Keep for offline'));
  end();
  await screen.findByText(messages.offline.outcome.kept);
  expect(keep).toHaveBeenCalledOnce();
});

it('says that the server has a newer edition', async () => {
  kept = { ...EDITION, build: 'older' };
  open();
  await screen.findByText('The server has a newer edition.');
  await button('Keep it again');
});

it('offers all of it where only lectures are kept', async () => {
  kept = { ...EDITION, scope: 'lecture' };
  open();
  await screen.findByText(/^Kept on November 28, 2026.*from lectures that you opened/);
  await button('Keep for offline');
});

it('says that a server without a list keeps nothing', async () => {
  source.mockRejectedValue(new Error('404'));
  open();
  await screen.findByText(messages.offline.unanswered);
  expect((await button('Keep for offline')).getAttribute('aria-disabled')).toBe('true');
});

it('says why nothing can be kept over plain HTTP', async () => {
  canKeep = false;
  open();
  await screen.findByText(messages.offline.insecure);
  expect(screen.queryByRole('button')).toBeNull();
});
