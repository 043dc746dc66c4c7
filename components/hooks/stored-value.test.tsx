import { act, render, renderHook, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { storedJson, storedValue, type StorageArea } from './stored-value';
import { useStoredValue } from './use-stored-value';

let stored = 0;
/** A key of its own for each test, since what cannot be written lasts as long as the page. */
const newKey = () => `test-${(stored += 1)}`;
const textValue = (area: StorageArea, key: string) =>
  storedValue<string>({ area, key, parse: (text) => text ?? 'usual', serialise: (text) => text });

function deny(area: StorageArea) {
  vi.spyOn(globalThis, `${area}Storage`, 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
}

/** @returns what makes room again. */
function fillUp(): () => void {
  const storage = localStorage;
  const getter = vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue({
    ...storage,
    getItem: (key) => storage.getItem(key),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  return () => getter.mockRestore();
}

function writtenElsewhere(key: string | null, text: string) {
  if (key !== null) localStorage.setItem(key, text);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue: text })));
}

describe('a stored value', () => {
  it.each(['local', 'session'] as const)('is written to %s storage and read again', (area) => {
    const key = newKey();
    const value = textValue(area, key);
    const { result } = renderHook(() => useStoredValue(value));
    expect(result.current).toEqual({ value: 'usual', isPersisted: true });
    act(() => value.write('chosen'));
    expect(result.current).toEqual({ value: 'chosen', isPersisted: true });
    expect(globalThis[`${area}Storage`].getItem(key)).toBe('chosen');
    expect(textValue(area, key).read()).toBe('chosen');
  });

  it('is one value for all who read it by its key', () => {
    const key = newKey();
    const Reader = () => <p>{useStoredValue(textValue('local', key)).value}</p>;
    render(<Reader />);
    act(() => textValue('local', key).write('chosen'));
    expect(screen.getByText('chosen')).toBeTruthy();
  });

  it('is what another window has written', () => {
    const key = newKey();
    const value = textValue('local', key);
    const { result } = renderHook(() => useStoredValue(value));
    writtenElsewhere(key, 'from the other');
    expect(result.current.value).toBe('from the other');
    localStorage.clear();
    writtenElsewhere(null, '');
    expect(result.current.value).toBe('usual');
  });

  it('is the default on the server', () => {
    const value = textValue('local', newKey());
    value.write('chosen');
    expect(value.read()).toBe('chosen');
    const Reader = () => <p>{useStoredValue(value).value}</p>;
    expect(renderToString(<Reader />)).toBe('<p>usual</p>');
  });

  it('is read once a change, so that a reader is not drawn without end', () => {
    const parse = vi.fn<() => object>(() => ({}));
    const key = newKey();
    const value = storedValue({ area: 'local', key, parse, serialise: () => 'text' });
    value.write({});
    expect(value.read()).toBe(value.read());
    // Once for the default, and once for the text.
    expect(parse).toHaveBeenCalledTimes(2);
  });
});

describe('a browser that refuses', () => {
  it.each(['local', 'session'] as const)(
    '%s storage altogether: lasts as long as the page',
    (area) => {
      deny(area);
      const value = textValue(area, newKey());
      const { result } = renderHook(() => useStoredValue(value));
      expect(result.current).toEqual({ value: 'usual', isPersisted: false });
      act(() => value.write('chosen'));
      expect(result.current).toEqual({ value: 'chosen', isPersisted: false });
    },
  );

  it('a write: the new value stands before the stored one, until there is room', () => {
    const key = newKey();
    const value = textValue('local', key);
    value.write('old');
    const { result } = renderHook(() => useStoredValue(value));
    const makeRoom = fillUp();
    act(() => value.write('new'));
    expect(result.current).toEqual({ value: 'new', isPersisted: false });
    expect(localStorage.getItem(key)).toBe('old');
    makeRoom();
    act(() => value.write('newer'));
    expect(result.current).toEqual({ value: 'newer', isPersisted: true });
    expect(localStorage.getItem(key)).toBe('newer');
  });

  it('a write: what another window writes later comes in its place', () => {
    const key = newKey();
    const value = textValue('local', key);
    const { result } = renderHook(() => useStoredValue(value));
    const makeRoom = fillUp();
    act(() => value.write('not stored'));
    makeRoom();
    writtenElsewhere(key, 'later');
    expect(result.current).toEqual({ value: 'later', isPersisted: true });
  });
});

describe('stored JSON', () => {
  const schema = z.object({ step: z.number() });

  it('is what the schema accepts, and removed by null', () => {
    const key = newKey();
    const value = storedJson('session', key, schema);
    value.write({ step: 3 });
    expect(storedJson('session', key, schema).read()).toEqual({ step: 3 });
    value.write(null);
    expect(sessionStorage.getItem(key)).toBeNull();
  });

  it.each(['{', '{"step":"3"}', 'null', ''])('is null for %j', (text) => {
    const key = newKey();
    sessionStorage.setItem(key, text);
    expect(storedJson('session', key, schema).read()).toBeNull();
  });
});
