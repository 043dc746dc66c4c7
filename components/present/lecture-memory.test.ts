import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lectureAt } from '@/lib/lecture/lecture-state';
import { rememberLecture, rememberedLecture } from './lecture-memory';

const STEPS = { step: 2, steps: 10 };
const stateAt = (step: number) => ({ ...lectureAt(step, 1000), revision: 7 });
const goTo = (search: string) => vi.stubGlobal('location', { search });

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a lecture that begins has nothing to remember', () => {
  goTo('?tour=rajin');
  expect(rememberedLecture('rajin', STEPS)).toBeNull();
});

test('a reload stands where the lecture stood, though the address was a step behind', () => {
  goTo('?tour=rajin&step=3');
  rememberLecture('rajin', stateAt(3));
  expect(rememberedLecture('rajin', STEPS)).toEqual(stateAt(3));
});

test('an address that has caught up since agrees', () => {
  goTo('?step=2');
  rememberLecture('rajin', stateAt(2));
  goTo('?step=3');
  expect(rememberedLecture('rajin', STEPS)).toEqual(stateAt(2));
});

test('another address is obeyed, and other windows are told so', () => {
  goTo('?step=8');
  rememberLecture('rajin', stateAt(7));
  goTo('?step=3');
  expect(rememberedLecture('rajin', STEPS)).toEqual({ ...stateAt(2), revision: 8 });
});

test('a step that the tour has lost is no place to stand', () => {
  goTo('?step=3');
  rememberLecture('rajin', stateAt(9));
  expect(rememberedLecture('rajin', { step: 2, steps: 4 })?.step).toBe(2);
});

test.each(['{', '{"state":1}', 'null'])('what cannot be read is nothing: %s', (text) => {
  goTo('?step=3');
  sessionStorage.setItem('lecture:rajin', text);
  expect(rememberedLecture('rajin', STEPS)).toBeNull();
});

test('a browser that keeps nothing is no error', () => {
  vi.stubGlobal('sessionStorage', undefined);
  goTo('?step=3');
  rememberLecture('rajin', stateAt(3));
  expect(rememberedLecture('rajin', STEPS)).toBeNull();
});
