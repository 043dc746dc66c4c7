import type { Family, PARTICIPANT_ROLES } from './vocabulary';

/** What a reader can ask of those who take part: what they were in the event, in the record's own words. */
export const EVENT_ROLES = ['visitor', 'host', 'mediator', 'addressee', 'speaker'] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/**
 * The role to ask for that a participant has; null for those that are none of these. Who receives
 * goods or aid is addressed by nobody. Nothing is concluded from the ends of a leg: a capital there
 * may stand for a state by convention.
 */
export function eventRoleOf(role: ParticipantRole, family: Family): EventRole | null {
  switch (role) {
    case 'visitor':
    case 'host':
    case 'mediator':
    case 'speaker':
      return role;
    case 'recipient':
      return family === 'trade' ? null : 'addressee';
    default:
      return null;
  }
}

interface Participant {
  readonly actor: string;
  readonly role: ParticipantRole;
}

/** Role → ids of who has it, each once, in the order of the entry; roles that nobody has are left out. */
export function rolesOf(
  participants: readonly Participant[],
  family: Family,
): Partial<Record<EventRole, string[]>> {
  const of = (role: EventRole) => [
    ...new Set(
      participants
        .filter((one) => eventRoleOf(one.role, family) === role)
        .map(({ actor }) => actor),
    ),
  ];
  return Object.fromEntries(
    EVENT_ROLES.map((role) => [role, of(role)] as const).filter(([, ids]) => ids.length > 0),
  );
}
