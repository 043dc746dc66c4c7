import { act, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';

const address = { search: '' };
vi.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(address.search),
}));

/** A page of its own: nothing of what was written stays in memory. */
async function visit(search = '') {
  address.search = search;
  vi.resetModules();
  const { useWaysIn } = await import('./use-ways-in');
  return { useWaysIn, ...renderHook(() => useWaysIn()) };
}

beforeEach(() => localStorage.clear());

it('shows the ways in on a first visit, and not again once they were dismissed', async () => {
  const { result } = await visit();
  expect(result.current.shown).toBe('unasked');
  act(() => result.current.dismiss());
  expect(result.current.shown).toBe('no');
  expect((await visit()).result.current.shown).toBe('no');
});

it('never shows them over a link that carries a view or an edition, but over any other', async () => {
  const carrying = ['from=2018', 'camera=106,47,3', 'open=place.never-was', 'types='];
  for (const search of [...carrying, 'edition=2026.1']) {
    expect((await visit(search)).result.current.shown).toBe('no');
  }
  expect((await visit('utm_source=mail')).result.current.shown).toBe('unasked');
});

it('keeps them while the address changes under a hand on the map', async () => {
  const { result, rerender } = await visit();
  address.search = 'camera=106,47,3';
  rerender();
  expect(result.current.shown).toBe('unasked');
});

it('shows them again when they are asked for, whatever the link', async () => {
  const { result } = await visit('from=2018');
  act(() => result.current.show());
  expect(result.current.shown).toBe('asked');
  act(() => result.current.dismiss());
  expect(result.current.shown).toBe('no');
});

it('has none of them in the page of the server', async () => {
  const { useWaysIn } = await visit();
  const Shown = () => useWaysIn().shown;
  expect(renderToString(<Shown />)).toBe('no');
});
