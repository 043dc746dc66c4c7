import { runInThisContext } from 'node:vm';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { hydrateRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { SHARE_PRESSES } from '@/components/pages/document-script.mjs';
import { plainLinks } from '@/components/ui/testing';
import { hashScripts } from '@/lib/server/hash-scripts';
import { rememberTab } from './last-tab';
import { ShareButton } from './share-button';
import type { SharedPage } from './shared-page';

vi.mock('@/components/ui/navigation', () => plainLinks);
vi.mock('@/components/embed/embed-preview', () => ({ EmbedPreview: () => null }));

const PLACE: SharedPage = {
  language: 'en',
  title: 'Hanoi',
  path: '/en/places/hanoi',
  cite: {
    id: 'place-hanoi',
    entry: {
      title: 'Hanoi',
      atlas: 'The atlas',
      address: 'https://atlas.example.org/en/places/hanoi',
      editionDay: '2026-11-28',
      language: 'en',
      note: '',
      type: 'webpage',
    },
    sources: [],
  },
  citePage: null,
  data: null,
  map: 'places=hanoi',
  report: { kind: 'place', id: 'hanoi' },
  tour: null,
};
const STEP: SharedPage = {
  ...PLACE,
  title: 'The summit',
  path: '/en/tours/a-tour',
  report: null,
  map: 'from=2018',
  tour: {
    id: 'a-tour',
    imprint: { site: 'https://atlas.example.org', path: '/en/tours/a-tour', edition: 'abc' },
    step: { number: 3, title: 'The summit', view: 'from=2018' },
  },
};

beforeEach(() => {
  rememberTab('link');
  vi.spyOn(window.location, 'origin', 'get').mockReturnValue('https://atlas.example.org');
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
});

/** The code of a part is loaded in the test too. */
const PATIENTLY = { timeout: 10_000 };
const button = () => screen.getByText('Share and save', { selector: 'button' });
const opened = () => screen.findByRole('dialog', { name: 'Share and save' }, PATIENTLY);
const tabs = () => screen.getAllByRole('tab').map((tab) => tab.textContent);
const addresses = () =>
  screen.getAllByRole<HTMLInputElement>('textbox').map((field) => field.value);

it('opens what a page has, and gives the focus back', async () => {
  render(<ShareButton {...PLACE}>Share and save</ShareButton>);
  await userEvent.click(button());
  await opened();
  expect(tabs()).toEqual(['Link', 'Cite', 'Embed', 'Report']);
  expect(addresses()).toEqual(['https://atlas.example.org/en/places/hanoi']);
  await userEvent.click(screen.getByRole('tab', { name: 'Cite' }));
  const reference = await screen.findByText(/^“?Hanoi”?$/, { selector: 'li *' }, PATIENTLY);
  expect(reference.closest('li')!.textContent).toContain('The atlas');
  await userEvent.click(screen.getByRole('tab', { name: 'Embed' }));
  const html = await screen.findByRole<HTMLTextAreaElement>(
    'textbox',
    { name: 'HTML to paste into the page' },
    PATIENTLY,
  );
  expect(html.value).toContain('/en/embed?places=hanoi"');
  expect(html.value).toContain('title="Third Neighbor, Hanoi"');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(button());
});

it('links to the text of a step, to its map and to the tour, and has its files', async () => {
  render(<ShareButton {...STEP}>Share and save</ShareButton>);
  await userEvent.click(button());
  await opened();
  expect(tabs()).toEqual(['Link', 'Cite', 'Files', 'Embed']);
  expect(addresses()).toEqual([
    'https://atlas.example.org/en/tours/a-tour#step-3',
    'https://atlas.example.org/en?from=2018',
    'https://atlas.example.org/en/tours/a-tour',
  ]);
});

it('opens when its code comes, where it was pressed before', async () => {
  const element = <ShareButton {...PLACE}>Share and save</ShareButton>;
  const page = document.createElement('div');
  document.body.append(page);
  page.innerHTML = renderToString(element);
  const wanted = vi.fn<() => void>();
  addEventListener('want-scripts', wanted, { once: true });
  runInThisContext(SHARE_PRESSES);
  fireEvent.click(button());
  expect(wanted).toHaveBeenCalledOnce();
  expect(button().dataset['pressed']).toBe('');
  const root = await act(async () => hydrateRoot(page, element));
  await opened();
  expect(button().dataset['pressed']).toBeUndefined();
  act(() => root.unmount());
  page.remove();
});

it('says at each press that its code does not come', () => {
  const page = document.createElement('div');
  document.body.append(page);
  page.innerHTML = renderToString(<ShareButton {...PLACE}>Share and save</ShareButton>);
  const added: HTMLScriptElement[] = [];
  // The test's window fetches nothing.
  vi.spyOn(document.head, 'append').mockImplementation(
    (script) => void added.push(script as HTMLScriptElement),
  );
  const nonce = 'bm9uY2U=';
  const { html } = hashScripts(
    `<html><head><script src="/a.js" nonce="${nonce}"></script></head><body></body></html>`,
    nonce,
    SHARE_PRESSES,
  );
  for (const [, script] of html.matchAll(/<script>([^]*?)<\/script>/g)) runInThisContext(script!);
  const line = button().nextElementSibling!;
  expect(line.getAttribute('role')).toBe('status');
  fireEvent.click(button());
  expect([added.length, line.textContent]).toEqual([1, '']);
  fireEvent.error(added[0]!);
  expect(line.textContent).toContain('could not be loaded');
  expect(button().dataset['pressed']).toBeUndefined();
  line.textContent = '';
  fireEvent.click(button());
  expect(line.textContent).toContain('could not be loaded');
  expect(button().dataset['pressed']).toBeUndefined();
  page.remove();
});
