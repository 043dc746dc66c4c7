import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressedKey, type KeyPress } from './pressed-key';
import { actionOf, isUnambiguous, rebind, unbind } from './rebind';
import {
  DEFAULT_BINDINGS,
  SHORTCUT_ACTIONS,
  type KeyBindings,
  type ShortcutAction,
} from './shortcut-actions';
import {
  DEFAULT_PREFERENCES,
  parsePreferences,
  serialisePreferences,
} from './shortcut-preferences';

const press = (fields: Partial<KeyPress>): KeyPress => ({
  key: 'l',
  code: 'KeyL',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...fields,
});

describe('the key of a press', () => {
  it('is its character, whichever way it was typed', () => {
    expect(pressedKey(press({}))).toBe('l');
    expect(pressedKey(press({ key: 'L' }))).toBe('l');
    expect(pressedKey(press({ key: '?', code: 'Slash', shiftKey: true }))).toBe('?');
    expect(pressedKey(press({ key: ' ', code: 'Space' }))).toBe('Space');
  });

  it('is its place where another script or an input method is in use', () => {
    expect(pressedKey(press({ key: 'д' }))).toBe('l');
    expect(pressedKey(press({ key: 'ㅣ' }))).toBe('l');
    expect(pressedKey(press({ key: 'Process' }))).toBe('l');
  });

  it('is none with a modifier held, nor of keys that the browser and lists need', () => {
    expect(pressedKey(press({ ctrlKey: true }))).toBeNull();
    expect(pressedKey(press({ metaKey: true }))).toBeNull();
    expect(pressedKey(press({ altKey: true }))).toBeNull();
    expect(pressedKey(press({ key: 'L', shiftKey: true }))).toBeNull();
    for (const key of ['Tab', 'Enter', 'Escape', 'ArrowUp', 'Home', 'F5', 'Shift', 'Dead']) {
      expect(pressedKey(press({ key, code: key }))).toBeNull();
    }
  });
});

const action = fc.constantFrom(...SHORTCUT_ACTIONS);
const key = fc.constantFrom('Space', ...'abcdefghijklmnopqrstuvwxyz0123456789,./[]?+-=;');
const changes = fc.array(fc.tuple(action, fc.option(key)), { maxLength: 25 });

const applied = (list: readonly [ShortcutAction, string | null][]) =>
  list.reduce<KeyBindings>((bindings, [which, chosen]) => {
    if (chosen === null) return unbind(bindings, which);
    const next = rebind(bindings, which, chosen);
    return next.ok ? next.bindings : bindings;
  }, DEFAULT_BINDINGS);

describe('rebinding', () => {
  it('begins from keys that each do one thing', () => {
    expect(isUnambiguous(DEFAULT_BINDINGS)).toBe(true);
    expect(actionOf(DEFAULT_BINDINGS, '/')).toBe('search');
  });

  it('refuses a key that does something else, and says what', () => {
    expect(rebind(DEFAULT_BINDINGS, 'list', 'g')).toEqual({ ok: false, takenBy: 'projection' });
    const freed = unbind(DEFAULT_BINDINGS, 'projection');
    const done = rebind(freed, 'list', 'g');
    expect(done.ok && actionOf(done.bindings, 'g')).toBe('list');
    expect(done.ok && actionOf(done.bindings, 'l')).toBeNull();
  });

  it('never gives one key two meanings', () => {
    fc.assert(
      fc.property(changes, (list) => {
        expect(isUnambiguous(applied(list))).toBe(true);
      }),
    );
  });
});

describe('kept preferences', () => {
  it('come back the same', () => {
    fc.assert(
      fc.property(changes, fc.boolean(), (list, enabled) => {
        const preferences = { enabled, bindings: applied(list) };
        expect(parsePreferences(serialisePreferences(preferences))).toEqual(preferences);
      }),
    );
  });

  it.each([
    null,
    '',
    'null',
    '{',
    '[]',
    '{"enabled":"yes","keys":{}}',
    '{"enabled":true,"keys":{"fly":["x"]}}',
    '{"enabled":true,"keys":{"list":["Escape"]}}',
    '{"enabled":true,"keys":{"list":"g"}}',
    '{"enabled":true,"keys":{"list":["x"],"table":["x"]}}',
  ])('that are broken are the defaults: %s', (text) => {
    expect(parsePreferences(text)).toEqual(DEFAULT_PREFERENCES);
  });

  it('stay switched off though their keys clash', () => {
    const clash = '{"enabled":false,"keys":{"list":["x"],"table":["x"]}}';
    expect(parsePreferences(clash).enabled).toBe(false);
  });

  it('leave a key to what the reader has chosen it for, before another action had it', () => {
    const { bindings } = parsePreferences('{"enabled":true,"keys":{"list":["p"]}}');
    expect(bindings).toEqual({ ...DEFAULT_BINDINGS, list: ['p'], present: [] });
  });
});
