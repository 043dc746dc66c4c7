import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { obstaclesOn, onObstacleChange } from './obstacles';

it('are what stands on the map and over its edge, from the top left of the map', () => {
  const { container } = render(
    <main>
      <section>
        <div data-map-obstacle="" />
        <details className="maplibregl-ctrl-attrib" />
        <p />
      </section>
      <div data-map-obstacle="" />
    </main>,
  );
  const map = container.querySelector('section')!;
  const [key, note] = map.querySelectorAll('div, details');
  const card = map.nextElementSibling!;
  const places: [Element, number, number][] = [
    [map, 10, 20],
    [key!, 30, 400],
    [note!, 500, 420],
    [card, 610, 20],
  ];
  for (const [element, left, top] of places) {
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, 100, 50));
  }
  expect(obstaclesOn(map)).toEqual([
    { left: 20, top: 380, right: 120, bottom: 430 },
    { left: 490, top: 400, right: 590, bottom: 450 },
    { left: 600, top: 0, right: 700, bottom: 50 },
  ]);
});

it('tell when one comes or goes beside the map', async () => {
  const { container } = render(
    <main>
      <section />
    </main>,
  );
  const onChange = vi.fn<() => void>();
  const stop = onObstacleChange(container.querySelector('section')!, onChange);
  const card = document.createElement('div');
  container.querySelector('main')!.append(card);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  card.remove();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
  stop();
});
