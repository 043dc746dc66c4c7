import { act, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';

const REDUCED = '(prefers-reduced-motion: reduce)';

/** A page of its own, whose system asks for reduced motion or does not. */
async function loadPage(isReduced: boolean) {
  vi.resetModules();
  const system = Object.assign(new EventTarget(), { matches: isReduced });
  vi.stubGlobal('matchMedia', (query: string) => (query === REDUCED ? system : null));
  const { useMotion } = await import('./use-motion');
  return {
    useMotion,
    ask: (matches: boolean) => {
      system.matches = matches;
      act(() => void system.dispatchEvent(new Event('change')));
    },
  };
}

beforeEach(() => sessionStorage.clear());

it('is what the system asks for, also when that changes', async () => {
  const { useMotion, ask } = await loadPage(true);
  const { result } = renderHook(() => useMotion());
  expect(result.current.motion).toBe('still');
  ask(false);
  expect(result.current.motion).toBe('full');
});

it('is the reader’s own choice for the visit', async () => {
  const first = await loadPage(true);
  const { result } = renderHook(() => first.useMotion());
  act(() => result.current.chooseMotion('full'));
  expect(result.current.motion).toBe('full');
  const { useMotion } = await loadPage(true);
  expect(renderHook(() => useMotion()).result.current.motion).toBe('full');
});

it('can be chosen where the browser denies its storage', async () => {
  const { useMotion } = await loadPage(false);
  vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { result } = renderHook(() => useMotion());
  expect(result.current.motion).toBe('full');
  act(() => result.current.chooseMotion('still'));
  expect(result.current.motion).toBe('still');
});

it('is still in what the server renders', async () => {
  const { useMotion } = await loadPage(false);
  const Motion = () => <p>{useMotion().motion}</p>;
  expect(renderToString(<Motion />)).toBe('<p>still</p>');
});
