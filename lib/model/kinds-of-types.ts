import type { EventKind, EventType } from './vocabulary';

const ACT = ['act'] as const;
/** Done on a day, or lasting: a war, a post that somebody holds, goods sold once or for years. */
const ACT_OR_STATE = ['act', 'state'] as const;

/**
 * What an event of a type can be, if it came about. An opinion about an agreement or about trade is no
 * agreement and no trade: it is a position, which a filter by type then keeps apart from them.
 */
export const KINDS_OF_TYPES: Readonly<Record<EventType, readonly EventKind[]>> = {
  'state-visit': ACT,
  'official-visit': ACT,
  'unranked-visit': ACT,
  delegation: ACT,
  'study-mission': ACT,
  posting: ACT_OR_STATE,
  transit: ACT,

  summit: ACT,
  'bilateral-meeting': ACT,
  talks: ACT,

  'good-offices': ACT_OR_STATE,
  'hosted-summit': ACT,
  'hosted-talks': ACT,
  forum: ACT_OR_STATE,
  'venue-offered': ACT,
  'venue-considered': ACT,

  'trade-flow': ACT_OR_STATE,
  aid: ACT_OR_STATE,
  debt: ACT_OR_STATE,
  barter: ACT_OR_STATE,
  loan: ACT_OR_STATE,
  labour: ACT_OR_STATE,

  rail: ACT_OR_STATE,
  port: ACT_OR_STATE,
  energy: ACT_OR_STATE,

  // An exchange that is kept up over years is a state.
  letter: ACT_OR_STATE,
  invitation: ACT,
  message: ACT,
  call: ACT,

  relations: ACT_OR_STATE,
  recognition: ACT,
  accord: ACT,
  mission: ACT_OR_STATE,
  membership: ACT_OR_STATE,

  dispute: ACT_OR_STATE,
  espionage: ACT,
  defection: ACT,
  abduction: ACT_OR_STATE,
  recall: ACT,
  'border-closure': ACT_OR_STATE,
  test: ACT,
  sanction: ACT_OR_STATE,
  conflict: ACT_OR_STATE,
  'political-crisis': ACT_OR_STATE,
  epidemic: ACT_OR_STATE,

  speech: ['act', 'assessment'],
  briefing: ['act', 'assessment'],
  position: ['act', 'state', 'assessment', 'proposal'],
  policy: ACT_OR_STATE,
  commemoration: ACT,
  film: ['publication'],
  publication: ['publication'],
  appointment: ACT_OR_STATE,
};

/**
 * What an event of a type can be, if it did not come about: then it may be no more than somebody's
 * guess or wish, and its type is that of what he had in mind.
 */
export const kindsWithoutOccurring = (type: EventType): readonly EventKind[] => [
  ...KINDS_OF_TYPES[type],
  'assessment',
  'proposal',
];
