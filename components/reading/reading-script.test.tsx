import { runInThisContext } from 'node:vm';
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { READING_SCRIPT } from './reading-script.mjs';
import { useReadingStep } from './use-reading-step';

type Entry = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>;
let observers: { tell: (entries: readonly Entry[]) => void; observed: Element[] }[] = [];

beforeEach(() => {
  observers = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly observed: Element[] = [];
      constructor(readonly tell: (entries: readonly Entry[]) => void) {
        observers.push(this);
      }
      observe(element: Element) {
        this.observed.push(element);
      }
    },
  );
  // What the last test's script waits for.
  dispatchEvent(new Event('scroll'));
  // The test's window fetches nothing.
  vi.spyOn(document.head, 'append').mockReturnValue();
  document.documentElement.lang = 'en';
  history.replaceState(null, '', '/en/tours/a');
  document.body.innerHTML = `
    <nav data-progress><a href="#step-1"></a><a href="#step-2"></a><a href="#step-3"></a></nav>
    <ol><li data-step></li><li data-step></li><li data-step></li></ol>`;
});

const steps = () => [...document.querySelectorAll('[data-step]')];
const read = (step: number, isIntersecting = true) =>
  observers[0]!.tell([{ target: steps()[step - 1]!, isIntersecting }]);
const marked = () =>
  [...document.querySelectorAll('[aria-current=step]')].map((link) => link.getAttribute('href'));

it('marks the step that is being read, and writes it into the address', () => {
  runInThisContext(READING_SCRIPT);
  expect(observers[0]!.observed).toEqual(steps());
  expect(marked()).toEqual(['#step-1']);
  expect(location.hash).toBe('');
  read(2);
  expect(marked()).toEqual(['#step-2']);
  expect(location.hash).toBe('#step-2');
  read(2, false);
  expect(marked()).toEqual(['#step-2']);
});

it('takes the later of two steps that meet at half the height', () => {
  runInThisContext(READING_SCRIPT);
  read(1);
  read(2);
  expect(marked()).toEqual(['#step-2']);
  read(2, false);
  expect(marked()).toEqual(['#step-1']);
});

it('leaves the address alone while the page loads', () => {
  history.replaceState(null, '', '/en/tours/a#step-3');
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  runInThisContext(READING_SCRIPT);
  read(2);
  expect(marked()).toEqual(['#step-2']);
  expect(location.hash).toBe('#step-3');
});

it('asks for the scripts of the live map when the reader goes on, but not where data are to be saved', () => {
  const want = vi.fn<() => void>();
  addEventListener('want-scripts', want);
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  runInThisContext(READING_SCRIPT);
  dispatchEvent(new Event('scroll'));
  expect(want).not.toHaveBeenCalled();
  vi.stubGlobal('navigator', {});
  runInThisContext(READING_SCRIPT);
  expect(want).not.toHaveBeenCalled();
  dispatchEvent(new Event('scroll'));
  expect(want).toHaveBeenCalledOnce();
  removeEventListener('want-scripts', want);
});

it('is followed by React, which begins where the script is', () => {
  runInThisContext(READING_SCRIPT);
  read(3);
  const { result } = renderHook(() => useReadingStep());
  expect(result.current).toBe(2);
  act(() => read(3, false));
  act(() => read(1));
  expect(result.current).toBe(0);
  expect(observers).toHaveLength(1);
});

it('is done by React where the router came without the script', () => {
  const { result } = renderHook(() => useReadingStep());
  act(() => read(2));
  expect(result.current).toBe(1);
  expect(marked()).toEqual(['#step-2']);
});
