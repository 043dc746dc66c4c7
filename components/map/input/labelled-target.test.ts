import { describe, expect, it } from 'vitest';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { mapContent } from '../scene/map-content';
import { leg, NO_CORRIDORS, sampleMap } from '../scene/testing';
import { labelledTarget } from './labelled-target';

const years = ['2001', '2003', '2005', '2007', '2009'];
const { plan } = sampleMap([
  ...years.map((year) =>
    leg(`visit-${year}`, 'pyongyang', 'ulaanbaatar', { earliest: `${year}-05-01` }),
  ),
  leg('accord', 'ulaanbaatar', 'pyongyang', { type: 'accord', earliest: '1948-10-15' }),
  ...['washington', 'pyongyang', 'ulaanbaatar'].map((from) => leg(`from-${from}`, from, 'seoul')),
]);
const content = mapContent(plan, UNFILTERED, null, NO_CORRIDORS, 2);
const named = {
  plan,
  filter: UNFILTERED,
  content,
  placeName: (id: string) => id.toUpperCase(),
  corridorName: (id: string) => id,
  eventTitle: (id: string) => `Title of ${id}`,
};

describe('what is under the pointer is called', () => {
  it('a pair, with its kinds and its latest events', () => {
    const { pair, from, to } = content.ribbons[0]!;
    expect(labelledTarget({ kind: 'pair', pair, from, to }, named)).toEqual({
      kind: 'pair',
      from: 'PYONGYANG',
      to: 'ULAANBAATAR',
      count: 6,
      families: [
        { family: 'visit', count: 5 },
        { family: 'agreement', count: 1 },
      ],
      latest: [
        { id: 'visit-2009', title: 'Title of visit-2009', year: 2009 },
        { id: 'visit-2007', title: 'Title of visit-2007', year: 2007 },
        { id: 'visit-2005', title: 'Title of visit-2005', year: 2005 },
      ],
      others: 3,
    });
  });

  it('a flow of several events by its latest, and a single arc by its own title alone', () => {
    const visits = content.arcs.find(({ count }) => count === 5)!;
    expect(labelledTarget({ kind: 'arc', arc: visits }, named)).toMatchObject({
      title: undefined,
      latest: [{ year: 2009 }, { year: 2007 }, { year: 2005 }],
      others: 2,
    });
    const accord = content.arcs.find(({ eventId }) => eventId === 'accord')!;
    expect(labelledTarget({ kind: 'arc', arc: accord }, named)).toMatchObject({
      title: 'Title of accord',
      latest: [],
      others: 0,
    });
  });
});
