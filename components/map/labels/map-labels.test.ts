import { describe, expect, it } from 'vitest';
import { PLACES, leg, sampleMap } from '../scene/testing';
import { mapLabels } from './map-labels';

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
