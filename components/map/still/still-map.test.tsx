import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import { arcPath } from '@/lib/geo/arc-path';
import { lngLatAt } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import messages from '@/messages/en.json';
import { PLACES, leg, sampleMap } from '../scene/testing';
import { StillMapOfContent } from './still-map-of-content';
import { stillPoint } from './still-frame';
import { StillLine } from './still-lines';
import { stillNames } from './still-names';
import { stillStrokes, type StillStroke } from './still-strokes';

const { content } = sampleMap([
  leg('one', 'pyongyang', 'ulaanbaatar'),
  leg('two', 'pyongyang', 'seoul'),
  leg('planned', 'seoul', 'ulaanbaatar', { status: 'planned' }),
]);

const show = () =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <StillMapOfContent content={content} places={PLACES} language="vi" fewerOnPhone />
    </NextIntlClientProvider>,
  ).container;

it('leads from each name to the page of its place', () => {
  const links = [...show().querySelectorAll('a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);
  expect(links).toContainEqual(['ULAANBAATAR', '/vi/places/ulaanbaatar']);
  expect(links).toHaveLength(3);
});

it('says in words what it shows', () => {
  const label = show().querySelector('svg')!.getAttribute('aria-label')!;
  expect(label).toContain('SEOUL, 2 events');
});

it('draws a curve from one place to the other, and hollow what did not come about', () => {
  const lines = [...show().querySelectorAll('.still-lines > g > path:first-child')];
  expect(lines).toHaveLength(3);
  expect(lines.filter((line) => line.hasAttribute('data-hollow'))).toHaveLength(1);
  for (const line of lines) expect(line.getAttribute('d')).toMatch(/^M[\d.-]+ [\d.-]+C[\d. -]+$/);
});

it('makes a line paler round a place that it only passes', () => {
  const [stroke] = stillStrokes(content) as [StillStroke];
  const middle = lngLatAt(arcPath(stroke.curve, 20), 10);
  const gradientsIn = (passed: readonly LngLat[]) => {
    const { container } = render(
      <svg>
        <StillLine stroke={stroke} standOffs={[5, 5]} passedBy={() => passed} id="pale" />
      </svg>,
    );
    const line = container.querySelector('path')!.getAttribute('stroke');
    return [line, container.querySelector('radialGradient')?.id];
  };
  expect(gradientsIn([middle])).toEqual(['url(#pale)', 'pale']);
  expect(gradientsIn([])).toEqual([null, undefined]);
});

it('names fewer places on a phone, where two capitals stand side by side', () => {
  const names = stillNames(content.nodes, content.greatestActivity, (id) => id.repeat(3));
  expect(names.filter(({ onDesktop }) => onDesktop !== null)).toHaveLength(3);
  expect(names.filter(({ onPhone }) => onPhone !== null).length).toBeLessThan(3);
});

it('enlarges a part of it, and names only what is seen there', () => {
  const { longitude, latitude } = PLACES[0]!;
  const [x, y] = stillPoint([longitude, latitude]);
  const crop = { x: x - 50, y: y - 25, width: 100, height: 50 };
  const { container } = render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <StillMapOfContent content={content} places={PLACES} language="vi" fewerOnPhone crop={crop} />
    </NextIntlClientProvider>,
  );
  expect([...container.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
    'ULAANBAATAR',
  ]);
  const { style } = container.querySelector<HTMLElement>('.still-map')!;
  expect(style.getPropertyValue('--still-across')).toBe('10.0000');
  expect(style.getPropertyValue('--still-right')).toBe(`${(50 - x / 10).toFixed(2)}%`);
  expect(show().querySelector<HTMLElement>('.still-map')!.style.length).toBe(1);
});
