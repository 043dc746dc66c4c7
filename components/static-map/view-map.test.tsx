import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Arc } from '@/lib/arcs/arcs';
import type { DrawnCorridor, DrawnMap } from '@/lib/lecture/handout/drawn-map';
import { parseFrame } from '@/lib/view/view-frame';
import { LAND } from './land';
import { ViewMap } from './view-map';

const corridor: DrawnCorridor = {
  id: 'rajin',
  stations: [{ id: 'mogocha', name: 'Mogocha', longitude: 119.8, latitude: 53.7 }],
  stretches: [
    {
      state: 'closed',
      vertices: [
        [110, 50],
        [130, 50],
      ],
    },
  ],
  services: [],
  legs: [],
  isOpen: false,
  isBehind: false,
};
const drawn = (map: Partial<DrawnMap>) =>
  renderToStaticMarkup(
    <ViewMap
      map={{ eventIds: [], arcs: [], nodes: [], corridors: [], ...map }}
      land={LAND}
      view={{ projection: 'flat', frame: parseFrame('120,48,110,50') }}
      frame={{ width: 640, height: 300, margin: 30 }}
      fontSize={11}
      alternative="A map"
    />,
  );

it('stations are named far away only where their corridor is open', () => {
  expect(drawn({ corridors: [corridor] })).not.toContain('Mogocha');
  expect(drawn({ corridors: [{ ...corridor, isOpen: true }] })).toContain('Mogocha');
});

it('a place has a bubble for what was only said there', () => {
  const node = {
    id: 'seoul',
    name: 'Seoul',
    position: [126.98, 37.57] as const,
    share: 0.5,
    rings: [],
    venue: null,
    isOpen: false,
    isBehind: false,
  };
  const [without, withBubble] = [0, 3].map((said) => drawn({ nodes: [{ ...node, said }] }));
  expect(withBubble!.match(/<path/g)!.length).toBe(without!.match(/<path/g)!.length + 1);
});

it('an arc is paler beside a place that it only passes', () => {
  const node = (id: string, longitude: number, latitude: number) => ({
    ...{ id, name: id, position: [longitude, latitude] as const, share: 0.5, said: 0, rings: [] },
    ...{ venue: null, isOpen: false, isBehind: false },
  });
  const arc: Arc = {
    ...{ key: 'visit', flow: 'visit', from: 'ulaanbaatar', to: 'seoul', pair: 'seoul~ulaanbaatar' },
    ...{ family: 'visit', occurred: true, outcome: 'occurred', mutual: false, count: 1 },
    ...{ certainty: 'explicit', eventId: null, valueUsd: 0, isYearly: false, quantified: true },
    ...{ segments: 20, widthPixels: 3 },
    curve: { from: [106.92, 47.92], to: [126.98, 37.57], bow: 0 },
  };
  const ends = [node('ulaanbaatar', 106.92, 47.92), node('seoul', 126.98, 37.57)];
  const paleParts = (...others: ReturnType<typeof node>[]) =>
    drawn({ arcs: [{ arc, isBehind: false }], nodes: [...ends, ...others] }).match(
      /opacity="0.4"/g,
    );
  expect(paleParts()).toBeNull();
  expect(paleParts(node('hohhot', 116, 43.8))).toHaveLength(1);
});
