import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { EventSummary } from '@/lib/model/event-summary';
import { eventSummary } from '@/lib/model/testing';
import type { RowWords } from '@/lib/table/event-columns';
import { VirtualRows } from './virtual-rows';

/** As high as the table expects an unmeasured row to be. */
const ROW = 53;
const VIEWPORT = 10 * ROW;

const eventNumber = (number: number) =>
  eventSummary({ id: `event-${number}`, title: `Event ${number}`, type: 'state-visit' });
const EVENTS = Array.from({ length: 1000 }, (_, index) => eventNumber(index));

const WORDS: RowWords = {
  date: () => '2018',
  family: ({ family }) => family,
  type: ({ type }) => type,
  kind: () => '',
  status: ({ status }) => status,
  certainty: ({ certainty }) => certainty,
  placeName: (id) => id,
  actorName: (id) => id,
  figures: () => [],
  dollars: () => undefined,
};

const onOpen = vi.fn<(eventId: string) => void>();
const onHighlight = vi.fn<(eventId: string | null) => void>();

interface RowsProps {
  readonly rows?: EventSummary[];
  readonly openId?: string | null;
}

function Rows({ rows = EVENTS, openId = null }: RowsProps) {
  return (
    <VirtualRows
      label="Events"
      rows={rows}
      columns={['date', 'title']}
      words={WORDS}
      width={600}
      openId={openId}
      head={null}
      onOpen={onOpen}
      onHighlight={onHighlight}
    />
  );
}

const table = () => screen.getByRole('table', { name: 'Events' });
const scroller = () => table().parentElement!;
const titles = () =>
  within(table())
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const button = (number: number) => screen.getByRole('button', { name: `Event ${number}` });
const tabStops = () =>
  within(table())
    .getAllByRole('button')
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ textContent }) => textContent);

function scrollTo(top: number) {
  act(() => {
    scroller().scrollTop = top;
    fireEvent.scroll(scroller());
  });
}

beforeEach(() => {
  onOpen.mockClear();
  onHighlight.mockClear();
  // Nothing is laid out here: a row has one height, and all that scrolls another.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.tagName === 'TR' ? ROW : VIEWPORT;
  });
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(VIEWPORT);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(EVENTS.length * ROW);
});

it('draws the rows in sight and some ahead, of all that it tells the number of', () => {
  render(<Rows />);
  expect(table().getAttribute('aria-rowcount')).toBe('1001');
  expect(titles()[0]).toBe('Event 0');
  expect(titles().length).toBeGreaterThanOrEqual(VIEWPORT / ROW);
  expect(titles().length).toBeLessThan(40);
});

it('draws the rows that are scrolled to, each with its place among all', () => {
  render(<Rows />);
  scrollTo(500 * ROW);
  expect(titles()).toContain('Event 500');
  expect(titles()).not.toContain('Event 100');
  expect(button(500).closest('tr')!.getAttribute('aria-rowindex')).toBe('502');
});

it('has one row for Tab, also when it is out of sight', () => {
  render(<Rows />);
  expect(tabStops()).toEqual(['Event 0']);
  scrollTo(500 * ROW);
  expect(tabStops()).toEqual(['Event 0']);
});

it('has the open row for Tab, until another has had the focus', () => {
  render(<Rows openId="event-3" />);
  expect(tabStops()).toEqual(['Event 3']);
  expect(button(3).closest('tr')!.getAttribute('aria-current')).toBe('true');
  act(() => button(5).focus());
  expect(tabStops()).toEqual(['Event 5']);
  expect(onHighlight).toHaveBeenLastCalledWith('event-5');
});

it('goes from row to row by the arrow keys, and stays at the end', async () => {
  const user = userEvent.setup();
  render(<Rows rows={EVENTS.slice(0, 3)} />);
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(button(1));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(button(2));
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(button(0));
});

it('opens a row by its title or anywhere on it', async () => {
  const user = userEvent.setup();
  render(<Rows />);
  await user.click(button(2));
  await user.click(within(button(4).closest('tr')!).getByText('2018'));
  expect(onOpen.mock.calls).toEqual([['event-2'], ['event-4']]);
});

it('is read from the beginning when the rows are others', () => {
  const { rerender } = render(<Rows />);
  scrollTo(500 * ROW);
  rerender(<Rows rows={EVENTS.toReversed()} />);
  expect(scroller().scrollTop).toBe(0);
});

it('has the text of each row once, drawn or not, for the search of the browser', async () => {
  const rows = EVENTS.slice(0, 200);
  render(<Rows rows={rows} />);
  const drawn = titles().length;
  const texts = () => table().textContent.match(/Event \d+?(?=2018|$)/g);
  await vi.waitFor(() => expect(texts()).toEqual(rows.map(({ title }) => title)));
  expect(titles()).toHaveLength(drawn);
  scrollTo(100 * ROW);
  expect(texts()).toEqual(rows.map(({ title }) => title));
  expect(titles()).toContain('Event 100');
});

it('draws every row for a printer, and then those in sight again', () => {
  render(<Rows rows={EVENTS.slice(0, 200)} />);
  fireEvent(window, new Event('beforeprint'));
  expect(titles()).toHaveLength(200);
  fireEvent(window, new Event('afterprint'));
  expect(titles().length).toBeLessThan(40);
});
