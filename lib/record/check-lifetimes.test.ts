import { describe, expect, it } from 'vitest';
import { checkLifetimes } from './check-lifetimes';
import { actor, entriesOf, event, place, told } from './testing';

const problems = (fields: Record<string, unknown>) =>
  told(
    checkLifetimes(
      entriesOf({
        places: [place('here'), place('there', { existed: '1990/..' })],
        actors: [actor('kim', { lifetime: '1912-04-15/1994-07-08' }), actor('unrecorded')],
        events: [event('visit', { legs: [{ from: 'here', to: 'here' }], ...fields })],
      }),
    ),
  );

const party = { participants: [{ actor: 'kim', role: 'party' }] };

describe('an event', () => {
  it('of a person who was dead, or not born, is a problem', () => {
    expect(problems({ ...party, date: '1994-07-09' })).toEqual([
      'visit › participants.0.actor: 1994-07-09 is outside the lifetime of "kim", 1912-04-15 to 1994-07-08',
    ]);
    expect(problems({ ...party, date: '../1912-04-14' })).toHaveLength(1);
  });

  it.each(['1994', '[1990,2000]', '1994-07-08/..', '199X', null])(
    'of %s may lie in time',
    (date) => {
      expect(problems({ ...party, date })).toEqual([]);
    },
  );

  it('in a place that was not there yet is a problem', () => {
    const legs = [{ from: 'here', to: 'there', who: ['unrecorded'] }];
    expect(problems({ date: '1989', legs, venue: 'there' })).toEqual([
      'visit › venue: 1989 is outside the existence of "there", 1990-01-01 to …',
      'visit › legs.0.to: 1989 is outside the existence of "there", 1990-01-01 to …',
    ]);
  });

  it('may speak of the dead, report on them, and commemorate them', () => {
    const spokenOf = [
      { actor: 'kim', role: 'subject' },
      { actor: 'kim', role: 'reporter' },
    ];
    expect(problems({ date: '2020', participants: spokenOf })).toEqual([]);
    const statement = { family: 'statement', date: '2020', ...party };
    expect(problems({ ...statement, type: 'commemoration' })).toEqual([]);
    expect(problems({ ...statement, type: 'publication' })).toEqual([]);
    expect(problems({ ...statement, type: 'speech' })).toHaveLength(1);
  });

  it('is not travelled to by the dead, even to commemorate', () => {
    const legs = [{ from: 'here', to: 'here', who: ['kim'] }];
    const statement = { family: 'statement', date: '2020', legs };
    expect(problems({ ...statement, type: 'commemoration' })).toHaveLength(1);
    expect(problems({ ...statement, type: 'publication' })).toEqual([]);
  });
});

describe('a role', () => {
  const during = (dates: string) =>
    told(
      checkLifetimes({
        ...entriesOf({
          actors: [
            actor('kim', {
              lifetime: '1912-04-15/1994-07-08',
              roles: [{ title: { en: 'Leader', vi: 'Lãnh tụ' }, during: dates }],
            }),
          ],
        }),
      }),
    );

  it.each(['1948/1994', '1994', '1972/..', '../1994'])('%s lies in the lifetime', (dates) => {
    expect(during(dates)).toEqual([]);
  });

  it.each(['1995', '1948/1995', '1911/1948', '1995/..'])('%s does not', (dates) => {
    expect(during(dates)).toEqual([
      `kim › roles.0.during: ${dates} is outside the lifetime, 1912-04-15 to 1994-07-08`,
    ]);
  });
});
