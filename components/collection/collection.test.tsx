import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import { changeCollection, itemsNow } from '@/components/kept/change-collection';
import { getQueryClient } from '@/components/queries/query-client';
import { ownTourTexts } from '@/components/tours/own-tour-storage';
import { MOST_ITEMS } from '@/lib/collection/collected-item';
import { storedCollection, type CollectedItem } from '@/lib/collection/collection-file';
import { collectionFragment } from '@/lib/collection/collection-link';
import { eventSummary } from '@/lib/model/testing';
import messages from '@/messages/en.json';
import { Collection } from './collection';

const { push } = vi.hoisted(() => ({ push: vi.fn<(address: string) => void>() }));
vi.mock('@/components/ui/navigation', async () => ({
  ...(await import('@/components/ui/testing')).plainLinks,
  useRouter: () => ({ push }),
}));

const item = (kind: CollectedItem['kind'], id: string, note = ''): CollectedItem => ({
  kind,
  id,
  note,
});
const event = (id: string, title: string) =>
  eventSummary({
    id,
    title,
    edtf: '2013',
    earliest: '2013-01-01',
    latest: '2013-12-31',
    legs: [{ from: 'hanoi', to: 'hanoi', mutual: false }],
    sources: ['a-book'],
  });
const HANOI = {
  id: 'hanoi',
  kind: 'capital',
  name: 'Hà Nội',
  names: [],
  longitude: 105,
  latitude: 21,
  country: 'VN',
  parent: null,
  wikidata: null,
  geonames: null,
  note: null,
};
const CSL = { type: 'book', title: 'A Book', author: [{ family: 'Bat', given: 'Dorj' }] };
const DETAIL = {
  ...event('summit', 'The summit'),
  dateBasis: null,
  dateNote: null,
  note: null,
  plover: null,
  legs: [
    {
      from: { id: 'hanoi', name: 'Hà Nội' },
      to: { id: 'hanoi', name: 'Hà Nội' },
      who: [],
      basis: null,
      mutual: false,
    },
  ],
  participants: [],
  amounts: [],
  claims: [
    {
      ordinal: 1,
      source: { id: 'a-book', csl: CSL, document: null },
      via: null,
      locator: {},
      quotation: null,
      stance: 'supports',
      on: null,
      says: null,
    },
  ],
  related: [],
};

const ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/v1/events': [event('summit', 'The summit'), event('visit', 'A visit')],
  '/api/v1/places': [HANOI],
  '/api/v1/sources': [{ id: 'a-book', title: 'A Book', document: null }],
  '/api/v1/bibliography': [
    { id: 'a-book', ...CSL },
    { id: 'another', ...CSL, title: 'Another' },
  ],
};

beforeEach(() => {
  window.location.hash = '';
  push.mockClear();
  getQueryClient().clear();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', (url: string) => {
    const answer = ANSWERS[url.split('?')[0]!];
    return Promise.resolve(
      answer === undefined ? new Response(null, { status: 404 }) : Response.json(answer),
    );
  });
});

const showPage = () =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <QueryClientProvider client={getQueryClient()}>
        <Collection />
      </QueryClientProvider>
    </NextIntlClientProvider>,
  );
function show(items: readonly CollectedItem[] = []) {
  changeCollection(() => items);
  return showPage();
}
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const titles = () =>
  screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
const isBelowTheList = (element: HTMLElement) => {
  const note = screen.getByRole('textbox', { name: /^Your note on/ });
  return note.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING;
};
const loaded = (title: string) => screen.findByRole('link', { name: title });

it('says what to do while nothing is kept', () => {
  show();
  expect(screen.getByRole('heading', { name: 'Nothing kept' })).toBeTruthy();
  expect(screen.getByText(/^Nothing is kept yet. Press the star/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
});

it('has what is kept in its order, with a note each that is stored as it is typed', async () => {
  show([item('event', 'summit', 'Look'), item('place', 'hanoi'), item('source', 'a-book')]);
  await loaded('The summit');
  expect(titles()).toEqual(['The summit', 'Hà Nội', 'A Book']);
  const note = screen.getByRole('textbox', { name: 'Your note on The summit' });
  await userEvent.type(note, ' twice');
  expect(itemsNow()[0]?.note).toBe('Look twice');
});

it('is ordered by button and by key; the focus stays on the button', async () => {
  show([item('event', 'summit'), item('event', 'visit'), item('place', 'hanoi')]);
  await loaded('The summit');
  await press('Move 1 down: The summit');
  expect(titles()).toEqual(['A visit', 'The summit', 'Hà Nội']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move 2 down: The summit');
  expect(screen.getByText('The summit is now 2 of 3.')).toBeTruthy();
  await userEvent.keyboard('{End}');
  expect(titles()).toEqual(['A visit', 'Hà Nội', 'The summit']);
  await userEvent.keyboard('{Home}');
  expect(titles()).toEqual(['The summit', 'A visit', 'Hà Nội']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move 1 up: The summit');
  expect(itemsNow().map(({ id }) => id)).toEqual(['summit', 'visit', 'hanoi']);
});

it('gives back what was removed, at its place and with its note', async () => {
  const all = [item('event', 'summit'), item('event', 'visit', 'Mine'), item('place', 'hanoi')];
  show(all);
  await loaded('A visit');
  await press('Remove A visit');
  expect(titles()).toEqual(['The summit', 'Hà Nội']);
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(undo);
  await userEvent.click(undo);
  expect(itemsNow()).toEqual(all);
  expect(document.activeElement?.textContent).toBe('3 things kept');
});

it('has the focus on the button for each removal, not only the first', async () => {
  show([item('event', 'summit'), item('event', 'visit'), item('place', 'hanoi')]);
  await loaded('A visit');
  await press('Remove A visit');
  await press('Remove The summit');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
});

it('does not ask any more once another window has removed everything', async () => {
  show([item('event', 'summit')]);
  await press('Remove all');
  expect(screen.getByRole('button', { name: 'Remove it' })).toBeTruthy();
  act(() => void changeCollection(() => []));
  act(() => void changeCollection(() => [item('event', 'visit')]));
  expect(screen.getByRole('button', { name: 'Remove all' }).getAttribute('aria-expanded')).toBe(
    'false',
  );
  expect(screen.queryByRole('button', { name: 'Remove it' })).toBeNull();
});

it.each(['Add to mine', 'Keep instead of mine (1 thing)', 'Close'])(
  'has the focus on the collection after “%s”',
  async (button) => {
    window.location.hash = (await collectionFragment([item('event', 'visit')]))!;
    show([item('event', 'summit')]);
    await press(button);
    const heading = screen.getByRole('heading', { name: /kept$/ });
    expect(document.activeElement).toBe(heading);
  },
);

it('asks before it removes everything, and gives that back too', async () => {
  const all = [item('event', 'summit', 'Mine'), item('place', 'hanoi')];
  show(all);
  await press('Remove all');
  expect(itemsNow()).toEqual(all);
  await press('Cancel');
  expect(document.activeElement?.textContent).toBe('Remove all');
  await press('Remove all');
  await press('Remove all 2');
  expect(itemsNow()).toEqual([]);
  expect(screen.getByText('2 things were removed.')).toBeTruthy();
  await press('Undo');
  expect(itemsNow()).toEqual(all);
});

it('keeps what a link names, once, and takes it out of the address', async () => {
  window.location.hash = '#keep=event.summit';
  show([item('place', 'hanoi')]);
  expect(await screen.findByText('“The summit” is in your collection.')).toBeTruthy();
  expect(itemsNow()).toEqual([item('place', 'hanoi'), item('event', 'summit')]);
  expect(window.location.hash).toBe('');
  await press('Undo');
  expect(itemsNow()).toEqual([item('place', 'hanoi')]);
});

it('shows what has been sent, and adds it only when asked', async () => {
  const theirs = [item('event', 'summit', 'Theirs'), item('event', 'visit'), item('event', 'gone')];
  window.location.hash = (await collectionFragment(theirs))!;
  const mine = [item('event', 'summit', 'Mine')];
  show(mine);
  const offer = await screen.findByRole('region', { name: 'A collection from a link' });
  expect(await within(offer).findByText('no longer in the record', { exact: false })).toBeTruthy();
  expect(within(offer).getByText('Theirs')).toBeTruthy();
  expect(within(offer).queryByRole('textbox')).toBeNull();
  expect(itemsNow()).toEqual(mine);

  await press('Add to mine');
  expect(itemsNow()).toEqual([
    item('event', 'summit', 'Mine\n\nTheirs'),
    item('event', 'visit'),
    item('event', 'gone'),
  ]);
  expect(screen.getByText(/^2 things were added .* 1 note stands now under yours\.$/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'A collection from a link' })).toBeNull();
  expect(window.location.hash).toBe('');
  await press('Undo');
  expect(itemsNow()).toEqual(mine);
});

it('takes the place of mine only by a button that says so', async () => {
  const theirs = [item('event', 'visit')];
  window.location.hash = (await collectionFragment(theirs))!;
  const mine = [item('event', 'summit', 'Mine'), item('place', 'hanoi')];
  show(mine);
  await press('Keep instead of mine (2 things)');
  expect(itemsNow()).toEqual(theirs);
  await press('Undo');
  expect(itemsNow()).toEqual(mine);
});

it('ends what would take a note away once the note is written, and loses nothing', async () => {
  window.location.hash = (await collectionFragment([item('event', 'visit', 'Theirs')]))!;
  show([item('event', 'summit', 'Mine')]);
  await press('Add to mine');
  await loaded('A visit');
  await userEvent.type(screen.getByRole('textbox', { name: 'Your note on A visit' }), '!');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(itemsNow()).toEqual([item('event', 'summit', 'Mine'), item('event', 'visit', 'Theirs!')]);
});

it('takes back only what was done, and nothing that came since', async () => {
  window.location.hash = (await collectionFragment([item('event', 'visit')]))!;
  show([item('event', 'summit', 'Mine')]);
  await press('Keep instead of mine (1 thing)');
  await loaded('A visit');
  act(() => void changeCollection((items) => [...items, item('place', 'hanoi', 'Another tab')]));
  await userEvent.type(screen.getByRole('textbox', { name: 'Your note on A visit' }), 'Written');
  await press('Undo');
  expect(itemsNow()).toEqual([
    item('event', 'summit', 'Mine'),
    item('event', 'visit', 'Written'),
    item('place', 'hanoi', 'Another tab'),
  ]);
});

it('says that there is no room to take it back, and still can once there is', async () => {
  const all = Array.from({ length: MOST_ITEMS }, (_, index) => item('event', `event-${index}`));
  show(all);
  await press('Remove all');
  await press('Remove all 200');
  act(() => void changeCollection(() => [item('event', 'summit')]));
  await press('Undo');
  expect(screen.getByRole('alert').textContent).toMatch(/cannot be taken back now/);
  expect(screen.getByRole('button', { name: 'Save it as a file' })).toBeTruthy();
  expect(itemsNow()).toEqual([item('event', 'summit')]);
  act(() => void changeCollection(() => []));
  await press('Undo');
  expect(itemsNow()).toEqual(all);
});

it('opens a file, and says which field of it is wrong', async () => {
  show();
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const fileOf = (text: string) => new File([text], 'a.json', { type: 'application/json' });
  const bad = storedCollection([item('event', 'summit')]).replace('"note"', '"notes"');
  await userEvent.upload(field, fileOf(bad));
  const alert = await screen.findByRole('alert');
  // Nothing of what the schema says, which is in English whatever the reader's language is.
  expect(alert.textContent).toBe('One of its fields is not as it should be: items.0.note.');
  await userEvent.upload(field, fileOf(storedCollection([item('event', 'summit', 'Sent')])));
  await press('Keep as mine');
  expect(itemsNow()).toEqual([item('event', 'summit', 'Sent')]);
});

it('leads to a file that was picked, and says below the list what could not be read', async () => {
  show([item('event', 'summit')]);
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const picked = new File([storedCollection([item('event', 'visit')])], 'a.json', {
    type: 'application/json',
  });
  await userEvent.upload(field, picked);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('A collection from a file'));
  vi.spyOn(picked, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  await userEvent.upload(field, picked);
  expect(isBelowTheList(await screen.findByText('The browser could not read the file.'))).toBe(
    true,
  );
});

it('says beside the button that the link is copied, until the collection changes', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show([item('event', 'summit')]);
  await loaded('The summit');
  await press('Copy link');
  expect(isBelowTheList(await screen.findByText(/^Link copied\./))).toBe(true);
  write.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  await press('Copy link');
  expect(await screen.findByRole('textbox', { name: 'Link to the collection' })).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'Your note on The summit' }), 'New');
  expect(screen.queryByRole('textbox', { name: 'Link to the collection' })).toBeNull();
  expect(screen.queryByText(/^The browser did not allow copying/)).toBeNull();
});

it('follows an event into the entry that took it in, and keeps what is gone with its note', async () => {
  const answers = { ...ANSWERS, '/api/v1/events/old-summit': DETAIL };
  vi.stubGlobal('fetch', (url: string) => {
    const answer = (answers as Record<string, unknown>)[url.split('?')[0]!];
    return Promise.resolve(
      answer === undefined ? new Response(null, { status: 404 }) : Response.json(answer),
    );
  });
  show([item('event', 'old-summit', 'Mine'), item('event', 'gone', 'Still here')]);
  await loaded('The summit');
  expect(itemsNow()).toEqual([
    item('event', 'summit', 'Mine'),
    item('event', 'gone', 'Still here'),
  ]);
  expect(await screen.findByText('Event · no longer in the record')).toBeTruthy();
  expect(screen.getByDisplayValue('Still here')).toBeTruthy();
});

it('takes back what was added by a former id, after it has got today’s', async () => {
  const answers = { ...ANSWERS, '/api/v1/events/old-summit': DETAIL };
  vi.stubGlobal('fetch', (url: string) => {
    const answer = (answers as Record<string, unknown>)[url.split('?')[0]!];
    return Promise.resolve(
      answer === undefined ? new Response(null, { status: 404 }) : Response.json(answer),
    );
  });
  window.location.hash = (await collectionFragment([item('event', 'old-summit')]))!;
  show([item('place', 'hanoi')]);
  await press('Add to mine');
  await waitFor(() => expect(itemsNow()).toContainEqual(item('event', 'summit')));
  await press('Undo');
  expect(itemsNow()).toEqual([item('place', 'hanoi')]);
});

it('becomes a tour of the reader’s own, opened in the editor', async () => {
  show([item('event', 'summit', 'Begin here'), item('source', 'a-book'), item('place', 'hanoi')]);
  await loaded('The summit');
  await press('Make a tour of it');
  await waitFor(() => expect(push).toHaveBeenCalled());
  expect(push.mock.lastCall).toEqual(['/?open=event.summit&panel=tour']);
  const [stored] = (await ownTourTexts.all()).values();
  const { id, title, steps } = JSON.parse(stored!.text);
  expect(sessionStorage.getItem('edited-tour')).toBe(id);
  expect(title).toBe('My collection');
  expect(steps).toMatchObject([
    { title: 'The summit', text: 'Begin here', view: 'open=event.summit' },
    { title: 'Hà Nội', text: '', view: 'open=place.hanoi' },
  ]);
});

it('leads to a table and a map of its events', async () => {
  show([item('event', 'visit'), item('place', 'hanoi'), item('event', 'summit')]);
  await loaded('A visit');
  const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(addressOf('Events as a table')).toBe('/en?events=summit,visit&picture=table');
  expect(addressOf('Events on the map')).toBe('/en?said=in&events=summit,visit');
});

it('has the sources of its events as a bibliography', async () => {
  show([item('event', 'summit')]);
  await press('Bibliography: 1 source');
  expect(await screen.findByText('A Book', { selector: 'i' })).toBeTruthy();
  expect(screen.queryByText('Another')).toBeNull();
});

it('changes when another window changes it', async () => {
  show([item('event', 'summit')]);
  localStorage.setItem('collection', storedCollection([item('event', 'visit')]));
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'collection' })));
  await loaded('A visit');
  expect(titles()).toEqual(['A visit']);
});

it('says what the browser does not keep, and what it has that cannot be read', async () => {
  localStorage.setItem('collection', '{"format":"third-neighbor-collection","version":9}');
  showPage();
  expect(screen.getByText(/a collection that cannot be read/)).toBeTruthy();
  await press('Throw it away');
  expect(screen.queryByText(/a collection that cannot be read/)).toBeNull();
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  act(() => void changeCollection(() => [item('event', 'summit')]));
  expect(screen.getByText(/lasts only until the page is closed/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save it as a file' })).toBeTruthy();
});

it('throws away only the text that is shown, and keeps nothing in its place before', async () => {
  // The page before this one has kept something in its memory.
  changeCollection(() => []);
  localStorage.setItem('collection', 'second');
  localStorage.setItem('collection-unread', 'first');
  window.location.hash = '#keep=event.summit';
  showPage();
  expect(await screen.findByText(/^Nothing was kept: .* cannot be read/)).toBeTruthy();
  await press('Throw it away');
  expect(localStorage.getItem('collection')).toBeNull();
  expect(localStorage.getItem('collection-unread')).toBe('first');
  await press('Throw it away');
  expect(localStorage.getItem('collection-unread')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Throw it away' })).toBeNull();
});
