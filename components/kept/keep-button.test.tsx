import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import { MOST_ITEMS } from '@/lib/collection/collected-item';
import { storedCollection, type CollectedItem } from '@/lib/collection/collection-file';
import messages from '@/messages/en.json';
import { changeCollection, discardUnread, itemsNow, unreadCollection } from './change-collection';
import { useKeptKeys } from './collection-text';
import { KeepButton } from './keep-button';
import { setKept } from './set-kept';

const ITEM = { kind: 'event', id: 'hanoi-summit-2019' } as const;
const noted: CollectedItem = { ...ITEM, note: 'Look at the date' };

function Stars() {
  const kept = useKeptKeys();
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <KeepButton item={ITEM} title="The summit" kept={kept} />
      <p>{kept.size} kept</p>
    </NextIntlClientProvider>
  );
}
const star = (name: string | RegExp) => screen.findByRole('button', { name });
const isPressed = (button: HTMLElement) => button.getAttribute('aria-pressed');

it('keeps and lets go, in this browser', async () => {
  render(<Stars />);
  expect(isPressed(await star('Keep The summit'))).toBe('false');
  await userEvent.click(await star('Keep The summit'));
  expect(isPressed(await star('Kept: The summit'))).toBe('true');
  expect(screen.getByText('1 kept')).toBeTruthy();
  expect(localStorage.getItem('collection')).toBe(storedCollection([{ ...ITEM, note: '' }]));
  await userEvent.click(await star('Kept: The summit'));
  expect(isPressed(await star('Keep The summit'))).toBe('false');
  expect(localStorage.getItem('collection')).toBeNull();
});

it('brings the note back to its place when it is pressed once more', async () => {
  const other: CollectedItem = { kind: 'place', id: 'hanoi', note: '' };
  changeCollection(() => [noted, other]);
  render(<Stars />);
  await userEvent.click(await star('Kept: The summit'));
  await star('Keep The summit');
  expect(itemsNow()).toEqual([other]);
  await userEvent.click(await star('Keep The summit'));
  await star('Kept: The summit');
  expect(itemsNow()).toEqual([noted, other]);
  expect(sessionStorage.getItem('collection-taken-out')).toBeNull();
});

it('brings the note back after a reload', () => {
  const other: CollectedItem = { kind: 'place', id: 'hanoi', note: '' };
  changeCollection(() => [other]);
  sessionStorage.setItem('collection-taken-out', JSON.stringify([{ item: noted, position: 0 }]));
  setKept(ITEM, true);
  expect(itemsNow()).toEqual([noted, other]);
});

it('has the note still where there was no room for it', () => {
  changeCollection(() => [noted]);
  setKept(ITEM, false);
  changeCollection(() =>
    Array.from({ length: MOST_ITEMS }, (_, index) => ({ ...ITEM, id: `event-${index}`, note: '' })),
  );
  setKept(ITEM, true);
  changeCollection(() => []);
  setKept(ITEM, true);
  expect(itemsNow()).toEqual([noted]);
});

it('follows other windows', async () => {
  render(<Stars />);
  localStorage.setItem('collection', storedCollection([noted]));
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'collection' })));
  expect(isPressed(await star('Kept: The summit'))).toBe('true');
});

it('puts aside what cannot be read, and begins anew', async () => {
  localStorage.setItem('collection', '{"format":"third-neighbor-collection","version":9}');
  render(<Stars />);
  await userEvent.click(await star('Keep The summit'));
  await star('Kept: The summit');
  expect(unreadCollection.read()).toBe('{"format":"third-neighbor-collection","version":9}');
  expect(itemsNow()).toEqual([{ ...ITEM, note: '' }]);
});

it('never puts a text over another that was put aside, and says so', async () => {
  unreadCollection.write('first');
  localStorage.setItem('collection', 'second');
  render(<Stars />);
  await userEvent.click(await star('Keep The summit'));
  await star(/^The summit cannot be kept or let go/);
  expect(unreadCollection.read()).toBe('first');
  expect(localStorage.getItem('collection')).toBe('second');

  discardUnread('second');
  expect(unreadCollection.read()).toBe('first');
  expect(localStorage.getItem('collection')).toBeNull();
  await userEvent.click(await star(/^The summit cannot be kept or let go/));
  await star('Kept: The summit');
  expect(unreadCollection.read()).toBe('first');
  discardUnread('first');
  expect(unreadCollection.read()).toBeNull();
  expect(itemsNow()).toEqual([{ ...ITEM, note: '' }]);
});

it('leaves a text where it is when there is no room to put it aside', () => {
  localStorage.setItem('collection', 'unreadable');
  const storage = localStorage;
  vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue({
    ...storage,
    getItem: (key) => storage.getItem(key),
    removeItem: (key) => storage.removeItem(key),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(changeCollection(() => [noted])).toBe(false);
  expect(localStorage.getItem('collection')).toBe('unreadable');
  expect(itemsNow()).toEqual([]);
  expect(unreadCollection.read()).toBeNull();
});

it('says that there is no more room', async () => {
  const others = Array.from({ length: MOST_ITEMS }, (_, index): CollectedItem => ({
    kind: 'event',
    id: `event-${index}`,
    note: '',
  }));
  changeCollection(() => others);
  render(<Stars />);
  await userEvent.click(await star(/^Your collection is full \(200 things\)/));
  expect(itemsNow()).toHaveLength(MOST_ITEMS);
});

it('lasts as long as the page where the browser stores nothing', async () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  render(<Stars />);
  await userEvent.click(await star('Keep The summit'));
  await waitFor(() => expect(screen.getByText('1 kept')).toBeTruthy());
  await userEvent.click(await star('Kept: The summit'));
  await star('Keep The summit');
});
