import { describe, expect, it } from 'vitest';
import { begunIn, yearCaption } from './year-caption';

const event = (
  id: string,
  year: number,
  sources = 1,
  status: 'occurred' | 'planned' = 'occurred',
) => ({
  id,
  status,
  edtf: `${year}`,
  earliest: `${year}-01-01`,
  latest: `${year}-12-31`,
  sources: Array.from({ length: sources }, (_, index) => `source-${index}`),
});
const told = (events: readonly ReturnType<typeof event>[], year: number) => {
  const caption = yearCaption(begunIn(events, year, 'out'));
  return { ids: caption.events.map(({ id }) => id), more: caption.more };
};

describe('the caption of a year', () => {
  it('names what began in it, and not what went on', () => {
    expect(told([event('before', 2017), event('a', 2018), event('after', 2019)], 2018)).toEqual({
      ids: ['a'],
      more: 0,
    });
  });

  it('names three at most, those of most sources, in the order of time', () => {
    const events = [event('a', 2018), event('b', 2018, 2), event('c', 2018), event('d', 2018, 3)];
    expect(told([...events, event('e', 2018)], 2018)).toEqual({ ids: ['a', 'b', 'd'], more: 2 });
  });

  it('prefers what came about', () => {
    const planned = ['a', 'b', 'c'].map((id) => event(id, 2018, 1, 'planned'));
    expect(told([...planned, event('d', 2018)], 2018).ids).toContain('d');
  });

  it('names what may have begun in it only where the view shows that', () => {
    const doubtful = { ...event('a', 2018), edtf: '[2018,2019]', latest: '2019-12-31' };
    expect(begunIn([doubtful], 2018, 'out')).toEqual([]);
    expect(begunIn([doubtful], 2018, 'in')).toEqual([doubtful]);
  });

  it('names none where nothing began', () => {
    expect(told([event('a', 2018)], 2016)).toEqual({ ids: [], more: 0 });
  });
});
