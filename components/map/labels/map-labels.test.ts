import { describe, expect, it } from 'vitest';
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
    const labels = mapLabels(content, PLACES, []);
    expect(labels.names.map(({ name }) => name)).toEqual(['ULAANBAATAR', 'SEOUL', 'PYONGYANG']);
    expect(labels.names[0]).toMatchObject({
      activity: 3,
      share: 1,
      selection: { kind: 'place', id: 'ulaanbaatar' },
    });
    expect(labels.places.map(({ id }) => id)).toEqual(labels.names.map(({ id }) => id));
  });
});

describe('places to be named at the edge', () => {
  const namesWith = (visits: number) => {
    const { content } = sampleMap([
      ...Array.from({ length: visits }, (_, index) => leg(`${index}`, 'pyongyang', 'ulaanbaatar')),
      leg('far', 'washington', 'washington', { family: 'statement', type: 'speech' }),
    ]);
    return edgeCandidates(mapLabels(content, PLACES, [])).map(({ name }) => name);
  };

  it('have a share of the busiest place’s events, so that a filter leaves the few', () => {
    expect(namesWith(25)).toContain('WASHINGTON');
    expect(namesWith(26)).toEqual(['PYONGYANG', 'ULAANBAATAR']);
  });
});
