import { describe, expect, it } from 'vitest';
import { yearGroups } from './year-groups';

const event = (id: string, earliest: string | null, latest: string | null) => ({
  id,
  earliest,
  latest,
});

describe('yearGroups', () => {
  it('groups by year, keeps the order within, and puts the undated last', () => {
    const groups = yearGroups([
      event('undated', null, null),
      event('before-1990', null, '1990-12-31'),
      event('first', '2018-03-01', '2018-03-01'),
      event('second', '2018-04-01', '2019-04-01'),
    ]);
    expect(groups.map(({ year, events }) => [year, events.map(({ id }) => id)])).toEqual([
      [1990, ['before-1990']],
      [2018, ['first', 'second']],
      [null, ['undated']],
    ]);
  });

  it('is empty for no events', () => {
    expect(yearGroups([])).toEqual([]);
  });
});
