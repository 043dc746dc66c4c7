import { act, render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import { KEY_SIGNS, type KeyInView } from '@/components/map/input/map-signs';
import en from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import { ScreenLegend } from './screen-legend';

const KEY: KeyInView = {
  families: ['visit', 'meeting'],
  isMixed: false,
  hasRibbons: false,
  signs: ['direction', 'passing', 'ring', 'venue', 'said', 'contested'],
};
let width: number;
let resize: () => void;

beforeEach(() => {
  width = 10_000;
  // What happy-dom has not: sizes, and who tells of them.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly callback: () => void) {
        resize = callback;
      }
      observe() {
        this.callback();
      }
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(100);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  return () => vi.unstubAllGlobals();
});

function show(keys: readonly KeyInView[], messages: typeof en | typeof vietnamese = en) {
  return render(
    <NextIntlClientProvider
      locale={messages === en ? 'en' : 'vi'}
      timeZone="UTC"
      messages={messages}
    >
      <ScreenLegend keys={keys} />
    </NextIntlClientProvider>,
  );
}
const items = () =>
  [...document.querySelectorAll<HTMLElement>('[data-sign]:not([hidden])')].map(
    ({ textContent }) => textContent,
  );
const more = () => document.querySelector('[data-more]:not(.invisible)')?.textContent ?? null;

it('explains what is in view, in the order in which a room asks', () => {
  show([KEY]);
  expect(items()).toEqual([
    'Visits',
    'Meetings',
    'gap: sources differ',
    'paler: only passes',
    'stayed in the place',
    'others met here',
    'only said',
    'where it went',
  ]);
  expect(more()).toBeNull();
});

it('explains once what two maps have', () => {
  show([KEY, { ...KEY, families: ['visit'], signs: ['said', 'mutual'] }]);
  expect(items()).toHaveLength(9);
});

it('says how much it leaves out where two rows are too few, and shows it again where they are enough', () => {
  width = 330;
  show([KEY]);
  expect(items()).toHaveLength(5);
  expect(more()).toBe('and 3 more signs: ?');
  width = 10_000;
  act(() => resize());
  expect(items()).toHaveLength(8);
  expect(more()).toBeNull();
});

it.each([
  ['English', en],
  ['Vietnamese', vietnamese],
])('has words for every sign of the map’s key in %s', (_language, messages) => {
  show([{ ...KEY, isMixed: true, hasRibbons: true, signs: KEY_SIGNS }], messages);
  expect(items()).toHaveLength(2 + 2 + KEY_SIGNS.length);
});
