import { beforeEach, describe, expect, test, vi } from 'vitest';
import { logger } from '@/lib/server/logger';
import { holdsItsContext } from '@/lib/server/testing/holds-its-context';
import { RecordMemo } from './record-memo';

describe('the memo of a record', () => {
  let seeded: string | null;
  const readHash = vi.fn<() => Promise<string | null>>();
  const load = vi.fn<() => Promise<string | null>>();
  let memo: RecordMemo;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
    seeded = 'first';
    readHash.mockReset().mockImplementation(() => Promise.resolve(seeded));
    load.mockReset().mockImplementation(() => Promise.resolve(`of ${seeded}`));
    memo = new RecordMemo(readHash);
    return () => vi.useRealTimers();
  });

  const seed = (hash: string) => {
    seeded = hash;
    vi.advanceTimersByTime(1_001);
  };

  test('reads a value once, for however many ask at once and later', async () => {
    const asked = await Promise.all([1, 2, 3].map(() => memo.value('places', load)));
    expect([...asked, await memo.value('places', load)]).toEqual(Array(4).fill('of first'));
    expect(load).toHaveBeenCalledTimes(1);
    await memo.value('actors', load);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('keeps what was read, and not the request that read it first', async () => {
    // No mocks, which keep the promises that they gave.
    const plain = new RecordMemo(() => Promise.resolve('first'));
    const read = () => plain.value('places', () => Promise.resolve('of first'));
    expect(await holdsItsContext(read)).toBe(false);
    expect(await plain.value('places', load)).toBe('of first');
    expect(load).not.toHaveBeenCalled();
  });

  test('asks for the hash once a second, and reads again when it is another', async () => {
    await memo.value('places', load);
    const asked = readHash.mock.calls.length;
    await memo.value('places', load);
    expect(readHash).toHaveBeenCalledTimes(asked);
    seed('first');
    await memo.value('places', load);
    expect(readHash).toHaveBeenCalledTimes(asked + 1);
    expect(load).toHaveBeenCalledTimes(1);
    seed('second');
    expect(await memo.value('places', load)).toBe('of second');
    expect(await memo.contentHash()).toBe('second');
  });

  test('asks a database that was empty again at once', async () => {
    seeded = null;
    await expect(memo.value('places', load)).rejects.toThrow('holds no record yet');
    seeded = 'first';
    expect(await memo.value('places', load)).toBe('of first');
  });

  test('asks once more when the connection that it asked over was ended', async () => {
    const ended = Object.assign(new Error('terminating connection'), { code: '57P01' });
    readHash.mockRejectedValueOnce(ended);
    expect(await memo.value('places', load)).toBe('of first');
    expect(memo.awaySince).toBeNull();
  });

  test('has the hash at hand for a second, and not while the database is away', async () => {
    vi.spyOn(logger, 'warn').mockImplementation(() => undefined);
    expect(memo.hashAtHand).toBeUndefined();
    await memo.contentHash();
    expect(memo.hashAtHand).toBe('first');
    seed('second');
    expect(memo.hashAtHand).toBeUndefined();
    await memo.contentHash();
    expect(memo.hashAtHand).toBe('second');
    readHash.mockRejectedValue(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    seed('third');
    await memo.contentHash();
    expect(memo.hashAtHand).toBeUndefined();
  });

  test('reads again what another record was seeded under, even if the first came back', async () => {
    load.mockImplementationOnce(() => {
      seeded = 'second';
      return Promise.resolve('half of either');
    });
    expect(await memo.value('places', load)).toBe('of second');
    load.mockImplementationOnce(() => {
      seeded = 'third';
      return Promise.resolve('half of either');
    });
    const value = memo.value('actors', load);
    readHash
      .mockImplementationOnce(() => Promise.resolve('third'))
      .mockImplementation(() => {
        seeded = 'second';
        return Promise.resolve(seeded);
      });
    expect(await value).toBe('of second');
  });

  test('makes of its values once, also while the database is away, and again for another record', async () => {
    for (const level of ['warn', 'info'] as const) {
      vi.spyOn(logger, level).mockImplementation(() => undefined);
    }
    const page = vi.fn<() => Promise<string>>(
      async () => `page ${await memo.value('places', load)}`,
    );
    await memo.value('places', load);
    readHash.mockRejectedValue(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    seed('second');
    await memo.contentHash();
    const made = await Promise.all([1, 2].map(() => memo.derived('page', page)));
    expect([...made, await memo.derived('page', page)]).toEqual(Array(3).fill('page of first'));
    expect(page).toHaveBeenCalledTimes(1);
    await expect(memo.derived('actors page', () => memo.value('actors', load))).rejects.toThrow(
      'connection to the database is lost',
    );
    readHash.mockReset().mockImplementation(() => Promise.resolve(seeded));
    seed('second');
    await memo.currentHash();
    expect(await memo.derived('page', page)).toBe('page of second');
  });

  test('makes again what was made while another record came', async () => {
    const both = async () => {
      const one = await memo.value('places', load);
      if (seeded === 'first') seed('second');
      return [one, await memo.value('actors', load)];
    };
    expect(await memo.derived('both', both)).toEqual(['of second', 'of second']);
  });

  test('keeps neither a failure nor what there is not', async () => {
    load.mockRejectedValueOnce(new Error('no answer'));
    const failing = [1, 2].map(() => memo.value('places', load));
    await Promise.all(failing.map((value) => expect(value).rejects.toThrow('no answer')));
    expect(load).toHaveBeenCalledTimes(1);
    expect(await memo.value('places', load)).toBe('of first');

    load.mockResolvedValue(null);
    const asked = load.mock.calls.length;
    expect(await memo.value('event never-was', load)).toBeNull();
    expect(await memo.value('event never-was', load)).toBeNull();
    expect(load).toHaveBeenCalledTimes(asked + 2);
  });

  test('asks for the hash again after a failure', async () => {
    readHash.mockRejectedValueOnce(new Error('no database'));
    await expect(memo.value('places', load)).rejects.toThrow('no database');
    expect(await memo.value('places', load)).toBe('of first');
  });
});
