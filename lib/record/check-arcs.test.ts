import { describe, expect, it } from 'vitest';
import { checkArcs } from './check-arcs';
import { actor, entriesOf, event, place, told } from './testing';

const problems = (fields: Record<string, unknown>) =>
  told(
    checkArcs(
      entriesOf({
        places: [place('here'), place('there', { country: 'VN' }), place('office')],
        actors: [
          actor('state', { kind: 'state', seat: 'there', country: 'VN' }),
          actor('minister', { affiliation: 'state' }),
          actor('body', { kind: 'organisation', seat: 'office' }),
        ],
        events: [event('it', fields)],
      }),
    ),
  );

describe('what is said', () => {
  const said = (to: string, participants: object[], more: object = {}) =>
    problems({
      family: 'statement',
      type: 'position',
      legs: [{ from: 'here', to }],
      participants,
      ...more,
    });

  it('goes to whom it is said', () => {
    expect(said('there', [{ actor: 'state', role: 'recipient' }])).toEqual([]);
    expect(said('there', [{ actor: 'minister', role: 'recipient' }])).toEqual([]);
    expect(said('office', [{ actor: 'body', role: 'recipient' }])).toEqual([]);
    const venue = { venue: 'office' };
    expect(said('office', [{ actor: 'minister', role: 'recipient' }], venue)).toEqual([]);
  });

  it('stays where it was said, else', () => {
    const ring = 'what nobody in "there" is told is a ring where it was said';
    const fault = [`it › legs.0.to: no \`recipient\` is there: ${ring}`];
    expect(said('here', [{ actor: 'state', role: 'subject' }])).toEqual([]);
    expect(said('there', [{ actor: 'state', role: 'subject' }])).toEqual(fault);
    expect(said('there', [{ actor: 'body', role: 'recipient' }])).toEqual(fault);
  });
});

describe('legs', () => {
  const there = { from: 'here', to: 'there' };
  const back = { from: 'there', to: 'here' };

  it('are each there once', () => {
    expect(problems({ legs: [there, there] })).toEqual([
      'it › legs.1: this leg is there already: join who goes along it',
    ]);
  });

  it('there and back are one, where both sides act alike', () => {
    const relations = { family: 'agreement', type: 'relations' };
    expect(problems({ legs: [there, back] })).toEqual([]);
    expect(problems({ ...relations, legs: [{ ...there, mutual: true }] })).toEqual([]);
    expect(problems({ ...relations, legs: [there, back] })).toEqual([
      'it › legs.1: two legs there and back are one leg, `mutual: true`',
    ]);
  });

  it('bring nobody to a place where he is', () => {
    const who = ['minister'];
    const on = { from: 'office', to: 'there', who };
    expect(problems({ legs: [{ ...there, who }, on] })).toEqual([
      'it › legs.1.who: "minister" has already come to "there"',
    ]);
    const left = { from: 'there', to: 'office', who };
    expect(problems({ legs: [{ ...there, who }, left, on] })).toEqual([]);
    expect(problems({ legs: [there, on] })).toEqual([]);
  });
});
