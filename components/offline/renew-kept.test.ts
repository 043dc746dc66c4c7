import { beforeEach, expect, it, vi } from 'vitest';
import { FakeCaches } from './fake-caches';
import { FakeLocks } from './fake-locks';
import type { keepAll } from './keep-all';
import { whileAlone } from './keep-lock';
import { completeEdition, readKeptEdition, removeKept, type KeptEdition } from './kept-edition';
import { renewKept } from './renew-kept';

const keep = vi.hoisted(() => vi.fn<typeof keepAll>());
const source = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('./keep-all', () => ({ keepAll: keep }));
vi.mock('./offline-source', () => ({ offlineSource: source }));

const EDITION: KeptEdition = {
  ...{ build: 'one', record: 'f'.repeat(64), at: '2026-11-28T10:00:00.000Z', files: 1, bytes: 1 },
  scope: 'all',
  languages: ['en'],
};
const NEWER = { ...EDITION, record: 'e'.repeat(64) };

let caches: FakeCaches;
let connection: { saveData: boolean };
beforeEach(async () => {
  caches = new FakeCaches();
  connection = { saveData: false };
  vi.stubGlobal('caches', caches);
  const serviceWorker = { getRegistrations: async () => [] };
  vi.stubGlobal('navigator', { locks: new FakeLocks(), serviceWorker, connection });
  keep.mockReset().mockResolvedValue({ kind: 'kept', files: 1, bytes: 1 });
  source.mockReset().mockResolvedValue({ build: NEWER.build, record: NEWER.record });
  await completeEdition(EDITION);
});

it('renews all that is kept when there is a newer record, in its languages', async () => {
  await renewKept();
  expect(keep).toHaveBeenCalledWith(expect.objectContaining({ languages: ['en'] }));
});

it('does nothing where what is kept is what the server has', async () => {
  source.mockResolvedValue({ build: EDITION.build, record: EDITION.record });
  await renewKept();
  expect(keep).not.toHaveBeenCalled();
});

it('does not ask for anything where the reader saves data', async () => {
  connection.saveData = true;
  await renewKept();
  expect(source).not.toHaveBeenCalled();
});

it('does not begin while another window keeps', async () => {
  let end!: () => void;
  const other = whileAlone(() => new Promise<void>((resolve) => (end = resolve)));
  await renewKept();
  expect(keep).not.toHaveBeenCalled();
  end();
  await other;
});

it('is ended by the removal, which stays', async () => {
  keep.mockImplementation(async ({ signal }) => {
    // As in use: what has begun looks at the signal now and then.
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    await completeEdition(NEWER);
    return { kind: 'cancelled' };
  });
  const renewal = renewKept();
  await vi.waitFor(() => expect(keep).toHaveBeenCalled());
  await removeKept();
  await renewal;
  expect(await readKeptEdition()).toBeNull();
  expect(await caches.keys()).toEqual([]);
});

it('sees that all was removed before its turn', async () => {
  const removal = caches.delete.bind(caches);
  const [name] = await caches.keys();
  const locks = new FakeLocks();
  vi.stubGlobal('navigator', {
    locks: {
      request: async (...given: Parameters<typeof locks.request>) => {
        await removal(name!);
        return locks.request(...given);
      },
    },
  });
  await renewKept();
  expect(keep).not.toHaveBeenCalled();
});
