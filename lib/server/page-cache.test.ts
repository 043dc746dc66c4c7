import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CachedPage } from './cached-page';
import { PageCache } from './page-cache';

const page = (text: string) => new CachedPage(text, "default-src 'self'");
const textOf = async (rendered: CachedPage | Response) =>
  rendered instanceof CachedPage
    ? Buffer.from((await rendered.to({})).bytes!).toString()
    : rendered.text();

let edition: string | null;
let cache: PageCache;
beforeEach(() => {
  edition = 'one';
  cache = new PageCache(async () => edition);
});

describe('a page is made once', () => {
  it('for requests after each other', async () => {
    const render = vi.fn<() => Promise<CachedPage>>(async () => page('made'));
    await cache.page('/en', render);
    expect(await textOf(await cache.page('/en', render))).toBe('made');
    expect(render).toHaveBeenCalledTimes(1);
    await cache.page('/vi', render);
    expect(render).toHaveBeenCalledTimes(2);
  });

  it('for requests at the same time', async () => {
    const render = vi.fn<() => Promise<CachedPage>>(async () => page('made'));
    const all = await Promise.all(Array.from({ length: 40 }, () => cache.page('/en', render)));
    expect(new Set(all).size).toBe(1);
    expect(render).toHaveBeenCalledTimes(1);
  });

  it('and again when there is another edition', async () => {
    await cache.page('/en', async () => page('old'));
    edition = 'two';
    expect(await textOf(await cache.page('/en', async () => page('new')))).toBe('new');
  });
});

describe('a page is made again', () => {
  it('when the edition changed while it was made', async () => {
    await cache.page('/en', async () => {
      edition = 'two';
      return page('half of each');
    });
    expect(await textOf(await cache.page('/en', async () => page('new')))).toBe('new');
    edition = 'one';
    expect(await textOf(await cache.page('/en', async () => page('again')))).toBe('again');
  });

  it('when nobody can tell the edition', async () => {
    edition = null;
    const render = vi.fn<() => Promise<CachedPage>>(async () => page('made'));
    await cache.page('/en', render);
    await cache.page('/en', render);
    const failing = new PageCache(() => Promise.reject(new Error('The database is away.')));
    await failing.page('/en', render);
    await failing.page('/en', render);
    expect(render).toHaveBeenCalledTimes(4);
  });

  it('when it was good for one request, each with a body of its own', async () => {
    const render = vi.fn<() => Promise<Response>>(
      async () => new Response('no such page', { status: 404 }),
    );
    const both = await Promise.all([cache.page('/en/x', render), cache.page('/en/x', render)]);
    expect(await Promise.all(both.map(textOf))).toEqual(['no such page', 'no such page']);
    await cache.page('/en/x', render);
    expect(render).toHaveBeenCalledTimes(3);
  });

  it('when making it failed, which only the first hears of', async () => {
    const failed = cache.page('/en', () => Promise.reject(new Error('no answer')));
    const next = cache.page('/en', async () => page('made'));
    await expect(failed).rejects.toThrow('no answer');
    expect(await textOf(await next)).toBe('made');
  });

  it('when there was no room for it any more', async () => {
    const small = new PageCache(async () => edition, 4_500);
    const render = vi.fn<() => Promise<CachedPage>>(async () => page('x'.repeat(1_000)));
    await small.page('/1', render);
    await small.page('/2', render);
    await small.page('/1', render);
    await small.page('/3', render);
    expect(render).toHaveBeenCalledTimes(3);
    await small.page('/1', render);
    expect(render).toHaveBeenCalledTimes(3);
    await small.page('/2', render);
    expect(render).toHaveBeenCalledTimes(4);
  });

  it('for a search that nobody asked for lately, while pages without one stay', async () => {
    const small = new PageCache(async () => edition, 8_000);
    const render = vi.fn<() => Promise<CachedPage>>(async () => page('x'.repeat(1_000)));
    await small.page('/en', render);
    for (let made = 0; made < 50; made += 1) await small.page(`/en?made-up=${made}`, render);
    expect(render).toHaveBeenCalledTimes(51);
    await small.page('/en', render);
    await small.page('/en?made-up=49', render);
    expect(render).toHaveBeenCalledTimes(51);
    await small.page('/en?made-up=0', render);
    expect(render).toHaveBeenCalledTimes(52);
  });
});
