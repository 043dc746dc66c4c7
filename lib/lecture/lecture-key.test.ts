import { describe, expect, it } from 'vitest';
import { LECTURE_HELP, lectureKeyAction } from './lecture-key';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) =>
  lectureKeyAction(
    { key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held },
    1234,
  );

describe('a key in a lecture', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['N', 'next'],
    ['.', 'toggle-black'],
    ['B', 'toggle-black'],
    ['Home', 'first'],
    ['End', 'last'],
  ])('%j is %s, as clickers have it', (key, kind) => {
    expect(press(key)).toEqual({ kind: 'command', command: { kind } });
  });

  it('goes back with Shift and Space', () => {
    expect(press(' ', { shiftKey: true })).toMatchObject({ command: { kind: 'previous' } });
  });

  it('begins the timer anew at the time of the press', () => {
    expect(press('t')).toEqual({ kind: 'command', command: { kind: 'reset-timer', at: 1234 } });
  });

  it('takes figures one by one, and Enter to go', () => {
    expect(press('1')).toEqual({ kind: 'digit', digit: 1 });
    expect(press('２')).toEqual({ kind: 'digit', digit: 2 });
    expect(press('Enter')).toEqual({ kind: 'jump' });
  });

  it('leaves the browser its own', () => {
    expect(press('p', { ctrlKey: true })).toBeNull();
    expect(press('F1')).toBeNull();
    expect(press('Tab')).toBeNull();
  });

  it('does what the help says of each single letter', () => {
    const letters = Object.values(LECTURE_HELP)
      .flat()
      .filter((key) => /^[A-Z?.]$/.test(key));
    expect(letters.filter((key) => press(key) === null)).toEqual([]);
  });
});
