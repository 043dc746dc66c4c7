import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lectureAt } from '@/lib/lecture/lecture-state';
import { noteLanguageSwitch } from './language-switch';
import { persistedLecture, persistLecture, runBeforeReload } from './lecture-memory';

const AT_THREE = { step: 2, steps: 10 };
const stateAt = (step: number) => ({ ...lectureAt(step, 1000), revision: 7 });

class Navigation {
  readonly type: string;
  readonly name: string;
  constructor(type: string, search: string) {
    this.type = type;
    this.name = `http://atlas.test/en/present${search}`;
  }
}

/** How this page came about, and which address it has by now. */
function comeBy(type: 'navigate' | 'reload', search: string, now = search) {
  const getEntriesByType = () => [new Navigation(type, search)];
  vi.stubGlobal('performance', { getEntriesByType, timeOrigin: Date.now() });
  vi.stubGlobal('location', { search: now });
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('PerformanceNavigationTiming', Navigation);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  comeBy('navigate', '?step=3');
});
afterEach(() => vi.unstubAllGlobals());

test('a lecture that begins has nothing to go back to', () => {
  expect(persistedLecture('rajin', AT_THREE)).toBeNull();
});

test('a reload stands where the lecture stood, though the address was a step behind', () => {
  persistLecture('rajin', stateAt(3));
  comeBy('reload', '?step=3');
  expect(persistedLecture('rajin', AT_THREE)).toEqual(stateAt(3));
});

test('an address that was typed or followed is obeyed, and other windows are told so', () => {
  persistLecture('rajin', stateAt(7));
  expect(persistedLecture('rajin', AT_THREE)).toEqual({ ...stateAt(2), revision: 8 });
});

test('and it shows the step, not the view that another step was left for', () => {
  persistLecture('rajin', { ...stateAt(7), live: 'from=1990', sentence: 2 });
  expect(persistedLecture('rajin', AT_THREE)).toMatchObject({ live: null, sentence: null });
});

test('nor the question that stood there, nor a picture that is not let go', () => {
  persistLecture('rajin', { ...stateAt(7), asked: 'q', isFrozen: true });
  expect(persistedLecture('rajin', AT_THREE)).toEqual({ ...stateAt(2), revision: 8 });
});

test('a reload comes back to the view that the step was left for', () => {
  persistLecture('rajin', { ...stateAt(2), live: 'from=1990' });
  comeBy('reload', '?step=3');
  expect(persistedLecture('rajin', AT_THREE)?.live).toBe('from=1990');
});

test('so is one that a reloaded page led to', () => {
  persistLecture('rajin', stateAt(7));
  comeBy('reload', '?step=8', '?step=3');
  expect(persistedLecture('rajin', AT_THREE)?.step).toBe(2);
});

test('an address that agrees keeps the clock', () => {
  persistLecture('rajin', stateAt(2));
  expect(persistedLecture('rajin', AT_THREE)).toEqual(stateAt(2));
});

test('a step that the tour has lost is no place to stand', () => {
  persistLecture('rajin', stateAt(9));
  comeBy('reload', '?step=3');
  expect(persistedLecture('rajin', { step: 2, steps: 4 })?.step).toBe(2);
});

test('nor is one where only the speaker was, while the picture was frozen', () => {
  const frozen = { ...stateAt(2), isFrozen: true, ahead: { step: 9, sentence: null, live: null } };
  persistLecture('rajin', frozen);
  expect(persistedLecture('rajin', AT_THREE)).toEqual(frozen);
  expect(persistedLecture('rajin', { step: 2, steps: 9 })).toEqual({ ...frozen, ahead: null });
});

test.each(['{', '{"step":1}', 'null'])('what cannot be read is nothing: %s', (text) => {
  sessionStorage.setItem('lecture:rajin', text);
  expect(persistedLecture('rajin', AT_THREE)).toBeNull();
});

test('a browser that stores nothing is no error, but a reload begins anew', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  persistLecture('rajin', stateAt(2));
  expect(persistedLecture('rajin', AT_THREE)).toEqual(stateAt(2));
  vi.resetModules();
  const reloaded = await import('./lecture-memory');
  expect(reloaded.persistedLecture('rajin', AT_THREE)).toBeNull();
});

test('captions stay over a reload, and are off in a lecture that is opened anew', () => {
  persistLecture('rajin', { ...stateAt(2), caption: 'Said.' });
  const anew = persistedLecture('rajin', AT_THREE);
  // Other windows are told that they are off.
  expect([anew?.caption, anew?.revision]).toEqual([undefined, 8]);
  comeBy('reload', '?step=3');
  expect(persistedLecture('rajin', AT_THREE)).toEqual({ ...stateAt(2), caption: 'Said.' });
});

test('captions go on in the other language, and not in what is opened later', () => {
  vi.useFakeTimers();
  persistLecture('rajin', { ...stateAt(2), caption: 'Said.' });
  noteLanguageSwitch();
  comeBy('navigate', '?step=3');
  expect(persistedLecture('rajin', AT_THREE)).toEqual({ ...stateAt(2), caption: 'Said.' });
  vi.advanceTimersByTime(60_000);
  comeBy('navigate', '?step=3');
  expect(persistedLecture('rajin', AT_THREE)?.caption).toBeUndefined();
  vi.useRealTimers();
});

test('a file goes on by itself after a reload, and not when it is opened anew', () => {
  persistLecture('rajin', { ...stateAt(3), run: { kind: 'loop', isHeld: true } });
  comeBy('reload', '');
  expect(runBeforeReload('rajin')).toBe('loop');
  expect(runBeforeReload('another')).toBeNull();
  comeBy('navigate', '');
  expect(runBeforeReload('rajin')).toBeNull();
});
