import { describe, expect, it } from 'vitest';
import { EVENT_ROLES, rolesOf } from './event-roles';

describe('the roles that a reader can ask for', () => {
  it('are those that the entry names, each person once', () => {
    expect(
      rolesOf(
        [
          { actor: 'envoy', role: 'visitor' },
          { actor: 'mongolia', role: 'host' },
          { actor: 'envoy', role: 'visitor' },
          { actor: 'dprk', role: 'party' },
          { actor: 'press', role: 'reporter' },
        ],
        'visit',
      ),
    ).toEqual({ visitor: ['envoy'], host: ['mongolia'] });
  });

  it('call the recipient of a letter its addressee, and not that of aid', () => {
    const sent = [{ actor: 'dprk', role: 'recipient' }] as const;
    expect(rolesOf(sent, 'correspondence')).toEqual({ addressee: ['dprk'] });
    expect(rolesOf(sent, 'trade')).toEqual({});
  });

  it('come in the order of the vocabulary', () => {
    const roles = EVENT_ROLES.filter((role) => role !== 'addressee').toReversed();
    const participants = roles.map((role) => ({ actor: 'one', role }));
    expect(Object.keys(rolesOf(participants, 'meeting'))).toEqual(roles.toReversed());
  });
});
