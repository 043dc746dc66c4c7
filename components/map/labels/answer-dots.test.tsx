import { act, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import { AnswerDots, type AnswerDot } from './answer-dots';

function mapOf() {
  let layOut = () => {};
  let shift = 0;
  const map = {
    project: ([longitude, latitude]: LngLat) => ({
      ...{ x: longitude + shift, y: latitude },
      visible: longitude < 150,
    }),
  };
  const scene = {
    map,
    onLayOut: (listener: () => void) => {
      layOut = listener;
      return () => undefined;
    },
    redrawSoon: vi.fn<() => void>(() => layOut()),
  } as unknown as Parameters<typeof AnswerDots>[0]['scene'];
  return {
    scene,
    move: (by: number) => {
      shift = by;
      act(() => layOut());
    },
  };
}

const dot = (longitude: number, latitude: number, count = 1): AnswerDot => ({
  ...{ longitude, latitude, count },
});
const pathsOf = (container: HTMLElement) =>
  [...container.querySelectorAll('.answer-dots-body')].map((path) => path.getAttribute('d'));

it('stands where the map has its places, and moves with it', () => {
  const { scene, move } = mapOf();
  const { container } = render(
    <AnswerDots scene={scene} dots={[dot(10, 20), dot(30, 40)]} typeScale={1} />,
  );
  expect(pathsOf(container)).toEqual(['M10.0 20.0h0M30.0 40.0h0']);
  move(5);
  expect(pathsOf(container)).toEqual(['M15.0 20.0h0M35.0 40.0h0']);
});

it('leaves out what is out of view', () => {
  const { scene } = mapOf();
  const { container } = render(
    <AnswerDots scene={scene} dots={[dot(170, 20), dot(30, 40)]} typeScale={1} />,
  );
  expect(pathsOf(container)).toEqual(['M30.0 40.0h0']);
});

it('has the area of as many as answered it', () => {
  const { scene } = mapOf();
  const { container } = render(
    <AnswerDots scene={scene} dots={[dot(10, 20), dot(30, 40, 4)]} typeScale={1} />,
  );
  const [many, one] = [...container.querySelectorAll('.answer-dots-body')].map((path) =>
    Number(path.getAttribute('stroke-width')),
  );
  expect(many! / one!).toBeCloseTo(2);
});
