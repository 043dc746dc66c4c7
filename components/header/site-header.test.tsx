import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import { changeCollection } from '@/components/kept/change-collection';
import { plainLinks } from '@/components/ui/testing';
import { HEADER_PAGES } from '@/lib/routes/sections';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import messages from '@/messages/en.json';
import { SiteHeader } from './site-header';

vi.mock('@/components/ui/navigation', () => plainLinks);
vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams('from=2018') }));

const spies = {
  onViewChange: vi.fn<(change: Partial<View>) => void>(),
  onMotionChange: vi.fn<(motion: 'full' | 'still') => void>(),
  onCompare: vi.fn<() => void>(),
  onPresent: vi.fn<() => void>(),
  onShare: vi.fn<() => void>(),
  onShortcuts: vi.fn<() => void>(),
  onWaysIn: vi.fn<() => void>(),
};
const opener = () => screen.getByRole('button', { name: 'Menu' });
const menu = () => screen.queryByRole('dialog', { name: 'Menu' });

const show = (view: Partial<View> = {}) =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <SiteHeader
        search={null}
        view={{ ...DEFAULT_VIEW, ...view }}
        motion="full"
        onFilters={undefined}
        {...spies}
      />
    </NextIntlClientProvider>,
  );

beforeEach(() => vi.clearAllMocks());

it('says in its menu how much the reader has kept', async () => {
  changeCollection(() => [{ kind: 'place', id: 'hanoi', note: '' }]);
  show();
  await userEvent.click(opener());
  expect(within(menu()!).getByRole('link', { name: 'Your collection (1)' })).toBeTruthy();
});

it('leads to every page from its menu', async () => {
  show();
  await userEvent.click(opener());
  const pages = within(menu()!).getByRole('list', { name: 'Pages of the atlas' });
  expect(
    within(pages)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual([...HEADER_PAGES, 'collection', 'offline'].map((page) => `/en/${page}`));
});

it.each([
  ['Share and save', () => expect(spies.onShare).toHaveBeenCalledOnce()],
  ['Start here', () => expect(spies.onWaysIn).toHaveBeenCalledOnce()],
  ['Compare', () => expect(spies.onCompare).toHaveBeenCalledOnce()],
  ['Present this view', () => expect(spies.onPresent).toHaveBeenCalledOnce()],
  ['Keyboard shortcuts', () => expect(spies.onShortcuts).toHaveBeenCalledOnce()],
  [
    'Show as a globe',
    () =>
      expect(spies.onViewChange).toHaveBeenCalledExactlyOnceWith({
        projection: 'globe',
        camera: null,
      }),
  ],
  [
    'Tour editor',
    () => expect(spies.onViewChange).toHaveBeenCalledExactlyOnceWith({ panel: 'tour' }),
  ],
])('closes the menu for “%s” and gives the focus back', async (name, expectDone) => {
  show();
  await userEvent.click(opener());
  await userEvent.click(within(menu()!).getByRole('button', { name }));
  expectDone();
  expect(menu()).toBeNull();
  expect(document.activeElement).toBe(opener());
});

it('keeps the menu open for what is switched to and fro', async () => {
  show();
  await userEvent.click(opener());
  await userEvent.click(within(menu()!).getByRole('button', { name: 'Stop the moving arcs' }));
  expect(spies.onMotionChange).toHaveBeenCalledExactlyOnceWith('still');
  expect(menu()).not.toBeNull();
});

it('offers no globe beside a table', async () => {
  show({ picture: 'table' });
  await userEvent.click(opener());
  expect(within(menu()!).queryByRole('button', { name: 'Show as a globe' })).toBeNull();
});

it('leads to the same view in the other language', () => {
  show();
  expect(screen.getByRole('link', { name: 'Tiếng Việt' }).getAttribute('href')).toBe(
    '/vi?from=2018',
  );
});

it('shares the view by one press', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  expect(spies.onShare).toHaveBeenCalledOnce();
});
