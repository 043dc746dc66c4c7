import { act, render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import type { MapSurface } from '@/components/map/map-surface';
import type { ViewFrame } from '@/lib/view/view-frame';
import messages from '@/messages/en.json';
import { chooseStageShape, showStageOutline } from '../stage-shape';
import { CaptureOutline } from './capture-outline';

const FRAME: ViewFrame = { longitude: 0, latitude: 0, across: 40, down: 20, bearing: 0, pitch: 0 };

/** A map of which one degree about the equator is so many pixels. */
function surface() {
  let [pixels, layOut] = [10, () => {}];
  const map: MapSurface = {
    project: ([x, y]) => ({ x: 500 + x * pixels, y: 300 - y * pixels, visible: true }),
    groundAt: () => null,
    onLayOut: (listener) => {
      layOut = listener;
      return () => {
        layOut = () => {};
      };
    },
  };
  const zoom = (next: number) => {
    pixels = next;
    layOut();
  };
  return { map, zoom };
}

function outline(frame: ViewFrame | null = FRAME) {
  const { map, zoom } = surface();
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <CaptureOutline surface={map} frameNow={() => frame} projection="flat" isCompared={false} />
    </NextIntlClientProvider>,
  );
  const box = (name: string) => {
    const group = container.querySelector<SVGGElement>(`[data-outline=${name}]`)!;
    if (group.style.display === 'none') return null;
    const rect = group.querySelector('rect')!;
    return ['x', 'y', 'width', 'height'].map((side) => Number(rect.getAttribute(side)));
  };
  return { box, zoom, svg: () => container.querySelector('[data-capture-outline]') };
}

it('outlines the frame, and round it the map of the stage, also when the map moves', () => {
  const { box, zoom } = outline();
  expect(box('frame')).toEqual([300, 200, 400, 200]);
  // The frame is as wide as 86 % of the stage's map, which is as high as its shape is.
  const [x, y, width, height] = box('pane')!;
  expect(width).toBeCloseTo(400 / 0.86, 0);
  expect(width! / height!).toBeCloseTo((1920 * 0.64) / (1080 * 0.89), 2);
  expect([x! + width! / 2, y! + height! / 2].map(Math.round)).toEqual([500, 300]);
  zoom(20);
  expect(box('frame')).toEqual([100, 100, 800, 400]);
});

it('has the shape of the stage that is chosen', () => {
  const { box } = outline();
  act(() => chooseStageShape('4:3'));
  const [, , width, height] = box('pane')!;
  expect(width! / height!).toBeCloseTo((1024 * 0.64) / (768 * 0.89), 2);
  act(() => chooseStageShape('16:9'));
});

it('outlines no frame where the step shows the whole region', () => {
  const { box } = outline(null);
  expect(box('frame')).toBeNull();
  expect(box('pane')![2]).toBeGreaterThan(500);
});

it('catches no pointer, and is switched off', () => {
  const { svg } = outline();
  expect(svg()!.getAttribute('class')).toContain('pointer-events-none');
  act(() => showStageOutline(false));
  expect(svg()).toBeNull();
  act(() => showStageOutline(true));
  expect(svg()).not.toBeNull();
});
