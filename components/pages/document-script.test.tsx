import { runInThisContext } from 'node:vm';
import { act } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { filledDay } from '@/lib/time/reader-day';
import { DOCUMENT_SCRIPT, OWN_TOURS_SCRIPT } from './document-script.mjs';
import { ThemeButton } from './theme-button';

const root = document.documentElement;
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  forgetTheme();
});

function forgetTheme() {
  delete root.dataset.theme;
  document.cookie = 'theme=; max-age=0; path=/';
}

const button = () => document.querySelector('button')!;
const theme = () => [root.dataset.theme, document.cookie];

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ThemeOfPage = () => <ThemeButton toDay="Day" toNight="Night" />;

it('writes the day of the reader as the other pages do', () => {
  vi.useFakeTimers({ now: new Date('2025-12-31T23:30:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Asia/Seoul');
  vi.spyOn(document.head, 'append').mockReturnValue();
  for (const [language, words] of [
    ['en', ' Accessed {day} {monthName} {year}.'],
    ['vi', ' Truy cập {day}/{month}/{year}.'],
  ] as const) {
    root.lang = language;
    document.body.innerHTML = `<span data-reader-day="${words}"></span>`;
    runInThisContext(DOCUMENT_SCRIPT);
    const written = document.querySelector('span')!.textContent;
    expect(written).toBe(filledDay(words, language, new Date()));
    expect(written).toContain('2026');
  }
  vi.useRealTimers();
});

it('does for a document what React does for the button of other pages', async () => {
  await act(async () => createRoot(document.querySelector('div')!).render(<ThemeOfPage />));
  button().click();
  const byReact = theme();
  expect(byReact).toEqual(['night', 'theme=night']);
  forgetTheme();

  // As the server made it, without React.
  document.body.innerHTML = document.body.innerHTML.slice();
  button().click();
  expect(root.dataset.theme).toBeUndefined();
  // The test's window fetches nothing.
  const append = vi.spyOn(document.head, 'append').mockReturnValue();
  runInThisContext(DOCUMENT_SCRIPT);
  expect(append.mock.lastCall).toMatchObject([{ rel: 'stylesheet' }]);
  button().click();
  expect(theme()).toEqual(byReact);
  button().click();
  expect(theme()).toEqual(['day', 'theme=day']);

  // React comes after all, as on the list of tours.
  await act(async () => void hydrateRoot(document.querySelector('div')!, <ThemeOfPage />));
  button().click();
  expect(theme()).toEqual(byReact);
});

describe('the list of tours', () => {
  const part = () => document.querySelector('[data-own-tours]')!;

  /** @returns what was said and asked for: once the browser has been asked for tours. */
  async function run(stored: readonly string[]) {
    vi.spyOn(document.head, 'append').mockReturnValue();
    document.body.innerHTML =
      '<div data-own-tours="database store channel"><p data-none="None">Looking</p></div>';
    if (stored.length > 0) {
      const { createStore, set } = await import('idb-keyval');
      const store = createStore('database', 'store');
      for (const id of stored) await set(id, 'text', store);
    }
    const want = vi.fn<() => void>();
    addEventListener('want-scripts', want);
    runInThisContext(OWN_TOURS_SCRIPT);
    await vi.waitFor(() => {
      expect(want.mock.calls.length > 0 || part().textContent !== 'Looking').toBe(true);
    });
    return want;
  }
  beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
  afterEach(() => void vi.unstubAllGlobals());

  it('says that there are no tours, and leaves no database behind', async () => {
    const want = await run([]);
    expect(part().textContent).toBe('None');
    expect(want).not.toHaveBeenCalled();
    expect(await indexedDB.databases()).toEqual([]);
    part().dispatchEvent(new Event('focusin'));
    expect(want).toHaveBeenCalled();
  });

  it('asks for its scripts where there are tours', async () => {
    expect(await run(['one'])).toHaveBeenCalled();
    expect(part().textContent).toBe('Looking');
  });

  it('asks for its scripts where the browser denies its storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await run([])).toHaveBeenCalled();
  });
});
