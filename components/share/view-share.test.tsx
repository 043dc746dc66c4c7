import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { latestEdition } from '@/lib/editions/editions';
import { plainLinks } from '@/components/ui/testing';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { parseFrame, type ViewFrame } from '@/lib/view/view-frame';
import messages from '@/messages/en.json';
import { rememberTab } from './last-tab';
import type { ShareTabName } from './share-tab';
import { ViewShare } from './view-share';

const copied = vi.hoisted(() => vi.fn<(text: string) => Promise<boolean>>());
vi.mock('@/components/ui/copy-text', () => ({ copyText: copied }));
vi.mock('@/components/ui/navigation', () => plainLinks);
vi.mock('@/components/pictures/picture-part', () => ({
  PicturePart: ({ view }: { view: View }) => `${view.camera?.zoom} ${view.frame?.across}`,
}));
vi.mock('@/components/embed/embed-preview', () => ({ EmbedPreview: () => null }));

const HASH = 'ab'.repeat(32);
const ADDRESS = 'https://atlas.example.org/en?from=2018#read=rajin-corridor.4';

beforeEach(() => {
  rememberTab('link');
  copied.mockReset().mockResolvedValue(true);
  vi.spyOn(window.location, 'href', 'get').mockReturnValue(ADDRESS);
  vi.stubGlobal('fetch', async () => Response.json({ status: 'ok', record: HASH }));
});

interface PageProps {
  readonly view?: Partial<View>;
  readonly asked?: ShareTabName | null;
  readonly seen?: ViewFrame | null;
}

function Page({ view, asked = null, seen = null }: PageProps) {
  const [open, setOpen] = useState(false);
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <QueryClientProvider client={new QueryClient()}>
        <button onClick={() => setOpen(true)}>Opener</button>
        <ViewShare
          view={{ ...DEFAULT_VIEW, from: 2018, to: 2018, ...view }}
          href={window.location.href}
          seen={seen}
          events={[{ id: 'hanoi-summit-2019' }]}
          asked={asked}
          language="en"
          names={() => null}
          open={open}
          onClose={() => setOpen(false)}
        />
      </QueryClientProvider>
    </NextIntlClientProvider>
  );
}

async function show(props: PageProps = {}) {
  render(<Page {...props} />);
  await openDialog();
}
/** The code of a part is loaded in the test too. */
const PATIENTLY = { timeout: 10_000 };
const opener = () => screen.getByText('Opener');
async function openDialog() {
  await userEvent.click(opener());
  await screen.findByRole('dialog', { name: 'Share and save' });
}
const tab = (name: string) => screen.getByRole('tab', { name });
const isShown = (name: string) => tab(name).getAttribute('aria-selected') === 'true';
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this view' });
const referenceOfEdition = () =>
  waitFor(() => {
    const line = panel().getAllByRole('listitem')[0]!;
    expect(line.textContent).toContain('· abababab');
    return line;
  }, PATIENTLY);
const panel = () => within(screen.getByRole('tabpanel'));

it('has the link under the focus, and Enter copies it without the way back to a text', async () => {
  await show();
  await waitFor(() => expect(document.activeElement).toBe(field()));
  expect(field().value).toBe('https://atlas.example.org/en?from=2018');
  await userEvent.keyboard('{Enter}');
  expect(copied).toHaveBeenCalledExactlyOnceWith('https://atlas.example.org/en?from=2018');
  expect((await screen.findByText('Copied.')).getAttribute('role')).toBe('status');
  expect(screen.getByRole('img', { name: 'QR code: Link to this view' })).toBeTruthy();
  expect(screen.queryByText(/opens only on this computer/)).toBeNull();
});

it('has a link that carries the edition where the record is a release, and else none', async () => {
  await show();
  await waitFor(() => expect(screen.getAllByRole('textbox')).toHaveLength(1));
  cleanup();
  const { version, contentHash } = latestEdition();
  vi.stubGlobal('fetch', async () => Response.json({ status: 'ok', record: contentHash }));
  await show();
  const carried = await screen.findByRole<HTMLInputElement>(
    'textbox',
    { name: new RegExp(`edition ${version}`) },
    PATIENTLY,
  );
  expect(carried.value).toBe(`https://atlas.example.org/en?from=2018&edition=${version}`);
  // Each says what it copies: two of one name could not be told apart by ear.
  expect(screen.getAllByRole('button', { name: /^Copy ?: Link to this view$/ })).toHaveLength(1);
  expect(screen.getAllByRole('button', { name: /^Copy ?: Link to edition/ })).toHaveLength(1);
});

it('selects the link where the browser does not copy', async () => {
  copied.mockResolvedValue(false);
  await show();
  await userEvent.click(screen.getByRole('button', { name: /^Copy/ }));
  expect(await screen.findByText(/The browser did not allow copying/)).toBeTruthy();
  expect(document.activeElement).toBe(field());
  expect([field().selectionStart, field().selectionEnd]).toEqual([0, field().value.length]);
});

it('warns of an address that nobody else can open, and makes no code of it', async () => {
  vi.spyOn(window.location, 'href', 'get').mockReturnValue('http://127.0.0.1:3000/en');
  await show();
  expect(screen.getByText(/opens only on this computer/)).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});

it('makes no code of an address that is too long for a phone', async () => {
  vi.spyOn(window.location, 'href', 'get').mockReturnValue(
    `https://atlas.example.org/en?text=${'a'.repeat(900)}`,
  );
  await show();
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText(/too long for a QR code/)).toBeTruthy();
});

it('cites the view by what it shows, with edition and address', async () => {
  await show({ asked: 'cite', view: { open: { kind: 'event', id: 'hanoi-summit-2019' } } });
  const reference = await referenceOfEdition();
  expect(reference.textContent).toContain('Events of diplomacy, 2018');
  expect(reference.textContent).toContain(' https://atlas.example.org/en?from=2018 ');
  expect(reference.textContent).toMatch(/Accessed \d/);
  expect(
    panel()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(
    expect.arrayContaining(['/en/cite/event/hanoi-summit-2019', '/en/cite/dataset/record']),
  );
  expect(screen.getByRole('button', { name: 'BibTeX' })).toBeTruthy();
});

it('gives no citation before its edition is known', async () => {
  let answer!: (response: Response) => void;
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
  await show({ asked: 'cite' });
  expect(await screen.findByText(/^Asking the server for the edition/, {}, PATIENTLY)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'BibTeX' })).toBeNull();
  await waitFor(() => expect(answer).toBeDefined(), PATIENTLY);
  answer(Response.json({ status: 'ok', record: HASH }));
  await referenceOfEdition();
  expect(screen.queryByText(messages.share.cite.noEdition)).toBeNull();
});

it('says that the edition is not known, where the server does not answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  await show({ asked: 'cite' });
  expect(await screen.findByText(messages.share.cite.noEdition, {}, PATIENTLY)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'BibTeX' })).toBeTruthy();
});

it('cites no address that nobody else can open', async () => {
  vi.spyOn(window.location, 'href', 'get').mockReturnValue('http://localhost:3000/en?from=2018');
  await show({ asked: 'cite' });
  const reference = await referenceOfEdition();
  expect(reference.textContent).not.toContain('http');
  expect(
    screen.getByText(/no address that others can open, so the citation has none/),
  ).toBeTruthy();
});

it('goes from tab to tab by arrow keys, loads each part, and keeps what was there', async () => {
  await show();
  await userEvent.click(tab('Cite'));
  await screen.findByRole('combobox', { name: 'Citation style' }, PATIENTLY);
  await userEvent.keyboard('{ArrowRight}');
  expect(isShown('Picture')).toBe(true);
  await userEvent.keyboard('{ArrowRight}');
  expect(isShown('Data')).toBe(true);
  await userEvent.click(await screen.findByRole('radio', { name: /^GeoJSON/ }, PATIENTLY));
  await userEvent.click(tab('Embed'));
  expect(await screen.findByRole('button', { name: 'Copy the HTML' }, PATIENTLY)).toBeTruthy();
  await userEvent.click(tab('Data'));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^GeoJSON/ }).checked).toBe(true);
  tab('Data').focus();
  await userEvent.keyboard('{Home}');
  expect(isShown('Link')).toBe(true);
});

it('gives the focus back on Escape, and opens on the tab that was open last', async () => {
  await show();
  await userEvent.click(tab('Embed'));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(opener());
  await openDialog();
  expect(isShown('Embed')).toBe(true);
  await waitFor(() => expect(document.activeElement).toBe(tab('Embed')));
});

it('offers a report of what is open, and no video of a table', async () => {
  await show({ view: { picture: 'table', open: { kind: 'place', id: 'hanoi' } } });
  expect(screen.queryByRole('tab', { name: 'Video' })).toBeNull();
  await userEvent.click(tab('Report'));
  expect(panel().getByRole('link', { name: 'Report an error' }).getAttribute('href')).toBe(
    '/en/correction/place/hanoi',
  );
});

it('has nothing to report where nothing is open, and films a map', async () => {
  await show();
  expect(screen.queryByRole('tab', { name: 'Report' })).toBeNull();
  await userEvent.click(tab('Video'));
  expect(await screen.findByText(messages.video.helpYears, {}, PATIENTLY)).toBeTruthy();
});

it('draws what the map shows, and without a map what the camera of the view does', async () => {
  const camera = { longitude: 106, latitude: 47, zoom: 5, bearing: 0, pitch: 0 };
  await show({ asked: 'picture', view: { picture: 'table', camera } });
  expect(await screen.findByText('5 undefined', {}, PATIENTLY)).toBeTruthy();
  cleanup();
  await show({ asked: 'picture', view: { camera }, seen: parseFrame('106,47,20,10') });
  expect(await screen.findByText('undefined 20', {}, PATIENTLY)).toBeTruthy();
});
