import { describe, expect, it } from 'vitest';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { leg, sampleMap } from './testing';

const RECORD = [
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('speech', 'ulaanbaatar', 'ulaanbaatar', { family: 'statement', type: 'speech' }),
  leg('talks', 'seoul', 'ulaanbaatar', { family: 'meeting', type: 'talks', legKind: 'to-venue' }),
  leg('late', 'seoul', 'seoul', { earliest: '2020-01-01', latest: '2020-01-01' }),
];

describe('what is on the map', () => {
  it('are nodes with visible events, busiest first, with their rings and venues', () => {
    const { content } = sampleMap(RECORD);
    expect(content.nodes.map(({ id, activity }) => [id, activity])).toEqual([
      ['ulaanbaatar', 3],
      ['seoul', 2],
      ['pyongyang', 1],
    ]);
    const [ulaanbaatar, seoul] = content.nodes;
    expect(ulaanbaatar!.rings.map((ring) => ring.family)).toEqual(['statement']);
    expect(ulaanbaatar!.venue).toEqual({ place: 'ulaanbaatar', occurred: true });
    expect(seoul!.venue).toBeNull();
  });

  it('are arcs between places only, and nothing that a filter shuts out', () => {
    const { content } = sampleMap(RECORD, { ...UNFILTERED, types: ['delegation'] });
    expect(content.arcs.map((arc) => arc.eventId)).toEqual(['visit']);
    expect(content.nodes.map(({ id }) => id).toSorted()).toEqual([
      'pyongyang',
      'seoul',
      'ulaanbaatar',
    ]);
  });

  it('measures nodes against the busiest of the whole record', () => {
    const { content } = sampleMap(RECORD, { ...UNFILTERED, from: 2020, to: 2020 });
    expect(content.greatestActivity).toBe(3);
  });
});
