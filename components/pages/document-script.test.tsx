import { runInThisContext } from 'node:vm';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { DOCUMENT_SCRIPT } from './document-script.mjs';
import { ThemeButton } from './theme-button';

const root = document.documentElement;
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  forgetTheme();
});

function forgetTheme() {
  delete root.dataset.theme;
  document.cookie = 'theme=; max-age=0; path=/';
}

const button = () => document.querySelector('button')!;
const theme = () => [root.dataset.theme, document.cookie];

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

it('does for a document what React does for the button of other pages', async () => {
  await act(async () =>
    createRoot(document.querySelector('div')!).render(<ThemeButton toDay="Day" toNight="Night" />),
  );
  button().click();
  const byReact = theme();
  expect(byReact).toEqual(['night', 'theme=night']);
  forgetTheme();

  // As the server made it, without React.
  document.body.innerHTML = document.body.innerHTML.slice();
  button().click();
  expect(root.dataset.theme).toBeUndefined();
  // The test's window fetches nothing.
  const append = vi.spyOn(document.head, 'append').mockReturnValue();
  runInThisContext(DOCUMENT_SCRIPT);
  expect(append.mock.lastCall).toMatchObject([{ rel: 'stylesheet' }]);
  button().click();
  expect(theme()).toEqual(byReact);
  button().click();
  expect(theme()).toEqual(['day', 'theme=day']);
});
