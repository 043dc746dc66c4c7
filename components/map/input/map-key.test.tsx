import { fireEvent, render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { Family } from '@/lib/model/vocabulary';
import messages from '@/messages/en.json';
import { mapContent, type MapContent } from '../scene/map-content';
import { leg, NO_CORRIDORS, sampleMap } from '../scene/testing';
import { MapKey } from './map-key';

const { content: few } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('planned', 'ulaanbaatar', 'pyongyang', { status: 'planned' }),
  leg('south', 'seoul', 'ulaanbaatar', { type: 'barter' }),
  leg('far', 'washington', 'seoul'),
]);
const { plan: busy } = sampleMap([
  leg('one', 'pyongyang', 'ulaanbaatar'),
  leg('two', 'pyongyang', 'seoul'),
  leg('three', 'pyongyang', 'washington'),
  leg('four', 'seoul', 'ulaanbaatar'),
  leg('five', 'seoul', 'washington'),
  leg('six', 'washington', 'ulaanbaatar'),
]);
const many = mapContent(busy, UNFILTERED, null, NO_CORRIDORS, 5);
const INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

const onPairsChange = vi.fn<(pairs: number) => void>();

const onHold = vi.fn<(family: Family | null) => void>();
const onHighlight = vi.fn<(family: Family | null) => void>();

const show = (content: MapContent, heldFamily: Family | null = null) =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <MapKey
        content={content}
        caption="4 acts"
        insets={INSETS}
        onPairsChange={onPairsChange}
        heldFamily={heldFamily}
        onHold={onHold}
        onHighlight={onHighlight}
      />
    </NextIntlClientProvider>,
  );
const page = document.body;
const button = () => page.querySelector('button')!;
const unfold = () => fireEvent.click(button());

it('says in one line what is shown and how many pairs of it are drawn', () => {
  show(many);
  expect(page.textContent).toBe('4 actsKey5 of 6 pairs');
  expect(button().getAttribute('aria-expanded')).toBe('false');
});

it('speaks of no pairs where all arcs are drawn', () => {
  show(few);
  expect(button().textContent).toBe('Key');
  unfold();
  expect(page.querySelector('input')).toBeNull();
});

it('draws as many pairs as the reader chooses, and says what is left out', () => {
  show(many);
  unfold();
  expect(page.textContent).toContain('The other pair has one event each.');
  const slider = page.querySelector('input')!;
  fireEvent.change(slider, { target: { value: '6' } });
  expect(onPairsChange).toHaveBeenCalledWith(6);
});

it('explains the kinds and signs that are in view, and no others', () => {
  show(few);
  unfold();
  const lines = [...page.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(lines).toContain('Visits');
  expect(lines).toContain('Trade and aid');
  expect(lines).not.toContain('Meetings');
  expect(lines).toContain('Hollow, open angle at its end: planned');
  expect(lines).not.toContain('Hollow, cross at its end: cancelled');
  expect(lines).not.toContain('Gap in the middle: sources differ');
});

const kind = (name: string) =>
  [...page.querySelectorAll('li button')].find(({ textContent }) => textContent === name)!;

it('lights a kind that is pointed at, and holds it lit by a press', () => {
  show(few);
  unfold();
  fireEvent.pointerEnter(kind('Visits'), { pointerType: 'mouse' });
  expect(onHighlight).toHaveBeenLastCalledWith('visit');
  fireEvent.pointerLeave(kind('Visits'), { pointerType: 'mouse' });
  expect(onHighlight).toHaveBeenLastCalledWith(null);
  fireEvent.click(kind('Visits'));
  expect(onHold).toHaveBeenLastCalledWith('visit');
});

it('lets go of the kind that is held, by a second press or with the key', () => {
  show(few, 'visit');
  unfold();
  onHold.mockReset();
  expect(kind('Visits').getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(kind('Visits'));
  expect(onHold).toHaveBeenLastCalledWith(null);
  onHold.mockReset();
  fireEvent.click(page.querySelector('[aria-expanded]')!);
  expect(onHold).toHaveBeenLastCalledWith(null);
});
