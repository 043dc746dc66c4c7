import { describe, expect, it } from 'vitest';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { Selection } from '@/lib/view/selection';
import { NEAR_ZOOM } from '../scene/zoom-levels';
import { PLACES, leg, sampleMap } from '../scene/testing';
import { edgeCandidates, mapLabels } from './map-labels';

describe('names', () => {
  it('are those of the nodes, in their order, in the language of the places', () => {
    const { content } = sampleMap([
      leg('visit', 'pyongyang', 'ulaanbaatar'),
      leg('speech', 'ulaanbaatar', 'ulaanbaatar', { family: 'statement', type: 'speech' }),
      leg('talks', 'seoul', 'ulaanbaatar', { family: 'meeting', type: 'talks' }),
      leg('late', 'seoul', 'seoul', { earliest: '2020-01-01', latest: '2020-01-01' }),
    ]);
    const labels = mapLabels(content, PLACES, [], null);
    expect(labels.names.map(({ name }) => name)).toEqual(['ULAANBAATAR', 'SEOUL', 'PYONGYANG']);
    expect(labels.names[0]).toMatchObject({
      activity: 3,
      share: 1,
      selection: { kind: 'place', id: 'ulaanbaatar' },
    });
    expect(labels.places.map(({ id }) => id)).toEqual(labels.names.map(({ id }) => id));
  });

  it('leave a site to the name of its city until the map is near', () => {
    const { content } = sampleMap([leg('visit', 'pyongyang', 'seoul')]);
    const places = PLACES.map((place) =>
      place.id === 'seoul' ? { ...place, parent: 'x' } : place,
    );
    const { places: labels } = mapLabels(content, places, [], null);
    const leastZoom = new Map(labels.map((label) => [label.id, label.leastZoom]));
    expect(leastZoom.get('pyongyang')).toBe(0);
    expect(leastZoom.get('seoul')).toBeGreaterThan(4);
  });
});

it('stations are named far away only while their corridor is open', () => {
  const { content } = sampleMap([leg('visit', 'pyongyang', 'ulaanbaatar')]);
  const stations = [{ id: 'mogocha', name: 'Mogocha', longitude: 119, latitude: 53 }];
  const corridor = { id: 'rajin', stations, stretches: [], services: [] };
  const zoomOf = (open: Selection | null) =>
    mapLabels(
      { ...content, corridors: [corridor] },
      PLACES,
      [corridor as unknown as AtlasCorridor],
      open,
    ).places.find(({ id }) => id === 'mogocha')!.leastZoom;
  expect(zoomOf(null)).toBe(NEAR_ZOOM);
  expect(zoomOf({ kind: 'corridor', id: 'rajin' })).toBe(0);
  expect(zoomOf({ kind: 'corridor', id: 'another' })).toBe(NEAR_ZOOM);
});

describe('places to be named at the edge', () => {
  const namesWith = (visits: number) => {
    const { content } = sampleMap([
      ...Array.from({ length: visits }, (_, index) => leg(`${index}`, 'pyongyang', 'ulaanbaatar')),
      leg('far', 'washington', 'washington', { family: 'statement', type: 'speech' }),
    ]);
    return edgeCandidates(mapLabels(content, PLACES, [], null)).map(({ name }) => name);
  };

  it('have a share of the busiest place’s events, so that a filter leaves the few', () => {
    expect(namesWith(25)).toContain('WASHINGTON');
    expect(namesWith(26)).toEqual(['PYONGYANG', 'ULAANBAATAR']);
  });
});
