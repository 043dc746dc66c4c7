import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { RELOAD_EVENT } from './reload-once';
import { useTypedText } from './use-typed-text';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  sessionStorage.clear();
});

let typed: ReturnType<typeof useTypedText>;

/** Opens a page with the field on it. @returns what closes the page. */
function open(): () => void {
  function Field() {
    typed = useTypedText('search');
    return null;
  }
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Field />));
  return () => act(() => root.unmount());
}

const leave = () => act(() => void window.dispatchEvent(new Event('pagehide')));

it('has the text again after the page has loaded itself again', () => {
  const close = open();
  act(() => typed[1]('Ulaan'));
  act(() => void window.dispatchEvent(new Event(RELOAD_EVENT)));
  leave();
  close();
  const closeAgain = open();
  expect(typed[0]).toBe('Ulaan');
  act(() => typed[1]('Ulaanb'));
  expect(typed[0]).toBe('Ulaanb');
  // And only once.
  leave();
  closeAgain();
  open()();
  expect(typed[0]).toBe('');
});

it('begins empty on a page that is opened anew', () => {
  const close = open();
  act(() => typed[1]('Ulaan'));
  leave();
  close();
  open()();
  expect(typed[0]).toBe('');
});
