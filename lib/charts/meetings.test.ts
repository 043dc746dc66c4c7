import { expect, it } from 'vitest';
import { EVENT_TYPES, STATUSES, familyOf } from '@/lib/model/vocabulary';
import { isMeeting } from './meetings';

it('is what took place in one room: no sanction, no test, and nothing that was declined', () => {
  const meetings = EVENT_TYPES.filter((type) => isMeeting({ type, status: 'occurred' }));
  expect(new Set(meetings.map(familyOf))).toEqual(new Set(['visit', 'meeting', 'mediation']));
  expect(meetings).toContain('hosted-summit');
  for (const type of ['sanction', 'test', 'venue-considered', 'posting', 'letter'] as const) {
    expect(meetings).not.toContain(type);
  }
  for (const status of STATUSES.filter((one) => one !== 'occurred')) {
    expect(EVENT_TYPES.filter((type) => isMeeting({ type, status }))).toEqual([]);
  }
});
