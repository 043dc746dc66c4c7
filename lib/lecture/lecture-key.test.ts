import { describe, expect, it } from 'vitest';
import {
  LECTURE_HELP,
  STAGE_HELP,
  lectureKeyAction,
  mayRepeat,
  type LectureMode,
} from './lecture-key';

type Held = Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', boolean>> & { code?: string };

const press = (key: string, held: Held = {}, mode?: LectureMode) =>
  lectureKeyAction(
    { key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held },
    1234,
    mode,
  );
const onStage = (key: string, held: Held = {}) => press(key, held, 'live');

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

describe('a key on the live stage', () => {
  it('switches the families by their numbers, with Alt one alone, and all with 0', () => {
    expect(onStage('1')).toEqual({
      kind: 'stage',
      change: { kind: 'family', index: 0, alone: false },
    });
    // As a Mac types it.
    expect(onStage('¡', { altKey: true, code: 'Digit1' })).toEqual({
      kind: 'stage',
      change: { kind: 'family', index: 0, alone: true },
    });
    expect(onStage('0')).toEqual({ kind: 'stage', change: { kind: 'all-families' } });
  });

  it('moves the years, also where the brackets are behind AltGr, and runs while it is held', () => {
    const earlier = { kind: 'stage', change: { kind: 'years', by: -1 } } as const;
    expect(onStage('[')).toEqual(earlier);
    expect(onStage('[', { ctrlKey: true, altKey: true })).toEqual(earlier);
    expect(mayRepeat(earlier)).toBe(true);
    expect(mayRepeat(press('n')!)).toBe(false);
  });

  it.each([
    [' ', 'play'],
    ['/', 'search'],
    ['+', 'keep'],
    ['l', 'laser'],
    ['?', 'help'],
    ['Escape', 'escape'],
  ])('%j is the tool %s', (key, tool) => {
    expect(onStage(key)).toEqual({ kind: 'tool', tool });
  });

  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['PageUp', 'previous'],
    ['r', 'return'],
    ['.', 'toggle-black'],
  ])('%j is %s, as on a step', (key, kind) => {
    expect(onStage(key)).toEqual({ kind: 'command', command: { kind } });
  });

  it('reads an event of the browser, which has its fields from its prototype', () => {
    const event = Object.create({
      key: '2',
      code: 'Digit2',
      shiftKey: false,
      ctrlKey: false,
      altKey: true,
      metaKey: false,
    }) as Parameters<typeof lectureKeyAction>[0];
    expect(lectureKeyAction(event, 0, 'live')).toEqual({
      kind: 'stage',
      change: { kind: 'family', index: 1, alone: true },
    });
  });

  it('leaves the browser its own, and steps their numbers', () => {
    expect(onStage('1', { ctrlKey: true })).toBeNull();
    expect(onStage('l', { altKey: true, code: 'KeyL' })).toBeNull();
    expect(press('1', { altKey: true, code: 'Digit1' })).toBeNull();
    expect(press('[')).toBeNull();
    expect(press('+')).toEqual({ kind: 'tool', tool: 'larger' });
    expect(press('a')).toEqual({ kind: 'tool', tool: 'ask' });
  });

  it('does what the help says', () => {
    const single = Object.values(STAGE_HELP)
      .flat()
      .filter((key) => key.length === 1);
    expect(single.length).toBeGreaterThan(3);
    expect(single.filter((key) => onStage(key) === null)).toEqual([]);
    expect(
      single.filter((key) => JSON.stringify(onStage(key)) === JSON.stringify(press(key))),
    ).toEqual([]);
  });
});
