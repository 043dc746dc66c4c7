import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_COLUMNS } from '@/lib/table/column-choice';
import { useColumnChoice } from './use-column-choice';

const KEY = 'table-columns';
const chosen = () => renderHook(() => useColumnChoice()).result;

beforeEach(() => localStorage.clear());

it('is the usual columns until others are chosen, here and in all tables of the page', () => {
  const [table, other] = [chosen(), chosen()];
  expect(table.current).toMatchObject({ columns: DEFAULT_COLUMNS, isPersisted: true });
  act(() => table.current.chooseColumns(['venue', 'date']));
  // The title is always there, and the order is the table's.
  expect(table.current.columns).toEqual(['date', 'title', 'venue']);
  expect(other.current.columns).toEqual(['date', 'title', 'venue']);
  expect(localStorage.getItem(KEY)).toBe('["date","title","venue"]');
});

it.each(['{', '["a column of another edition"]', '{"date":true}'])(
  'is the usual columns where what is stored cannot be read: %s',
  (text) => {
    localStorage.setItem(KEY, text);
    expect(chosen().current.columns).toEqual(DEFAULT_COLUMNS);
  },
);

it('lasts as long as the page where the browser stores nothing', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const table = chosen();
  act(() => table.current.chooseColumns(['venue']));
  expect(table.current).toMatchObject({ columns: ['title', 'venue'], isPersisted: false });
});
