/**
 * The closed vocabulary of the record. A family is what an arc looks like on the map; a type says
 * what kind of act it was. The order of families is the order of the legend, of stacked histograms
 * and of flows between two places, so that a colour never changes its place.
 */
export const TYPES_BY_FAMILY = {
  // A visit is unranked where no source says whether it was a state, official or working visit.
  visit: [
    'state-visit',
    'official-visit',
    'unranked-visit',
    'delegation',
    'study-mission',
    'posting',
    'transit',
  ],
  meeting: ['summit', 'bilateral-meeting', 'talks'],
  // A third party carries words between two, or lends them its house.
  mediation: [
    'good-offices',
    'hosted-summit',
    'hosted-talks',
    'forum',
    'venue-offered',
    'venue-considered',
  ],
  trade: ['trade-flow', 'aid', 'debt', 'barter', 'loan', 'labour'],
  corridor: ['rail', 'port', 'energy'],
  correspondence: ['letter', 'invitation', 'message', 'call'],
  agreement: ['relations', 'recognition', 'accord', 'mission', 'membership'],
  incident: [
    'dispute',
    'espionage',
    'defection',
    'abduction',
    'recall',
    'border-closure',
    'test',
    'sanction',
    'conflict',
    'political-crisis',
    'epidemic',
  ],
  statement: [
    'speech',
    'briefing',
    'position',
    'policy',
    'commemoration',
    'film',
    'publication',
    'appointment',
  ],
} as const;

export type Family = keyof typeof TYPES_BY_FAMILY;
export type EventType = (typeof TYPES_BY_FAMILY)[Family][number];

export const FAMILIES = Object.keys(TYPES_BY_FAMILY) as Family[];
export const EVENT_TYPES: EventType[] = Object.values(TYPES_BY_FAMILY).flat();

const familyOfType = new Map<EventType, Family>(
  FAMILIES.flatMap((family) => TYPES_BY_FAMILY[family].map((type) => [type, family] as const)),
);

export function familyOf(type: EventType): Family {
  const family = familyOfType.get(type);
  if (!family) throw new Error(`No family has the event type "${type}"`);
  return family;
}

/**
 * What an entry tells of. act: it was done, or is to be done, on a day or days; state: a condition
 * that lasts, such as a policy in force; assessment: what somebody holds to be so; proposal: what
 * somebody would have done; publication: a text or film appears. A map shows acts and states.
 */
export const EVENT_KINDS = ['act', 'state', 'assessment', 'proposal', 'publication'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Whether an entry tells what was said about events, and not of one. */
export const isSaid = (kind: EventKind): boolean => kind !== 'act' && kind !== 'state';

/**
 * What a place or a date rests on. stated: a source says it; inferred: the editors read it out of
 * one; convention: no source names the place, and the capital of the state stands for it.
 */
export const BASES = ['stated', 'inferred', 'convention'] as const;

/** The whole record, only what was read from the five documents it began with, or only what was not. */
export const RECORD_PARTS = ['whole', 'documents', 'supplement'] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** Whether the event came about; only `occurred` events are drawn as solid, moving arcs. */
export const STATUSES = [
  'occurred',
  'planned',
  'proposed',
  'considered',
  'declined',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

/** explicit: a source says it; inferred: the editors read it out of one; contested: sources differ. */
export const CERTAINTIES = ['explicit', 'inferred', 'contested'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const CLAIM_STANCES = ['supports', 'differs'] as const;

/** What a differing claim differs on. */
export const CLAIM_ASPECTS = [
  'date',
  'place',
  'participants',
  'amount',
  'status',
  'description',
  'occurrence',
] as const;
export type ClaimAspect = (typeof CLAIM_ASPECTS)[number];

/** "this event `answers` that one"; each is read from the event that carries it. */
export const RELATION_KINDS = [
  'answers',
  'follows',
  'commemorates',
  'contradicts',
  'part-of',
  'led-to',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const PARTICIPANT_ROLES = [
  'visitor',
  'host',
  'party',
  'mediator',
  'sender',
  'recipient',
  'exporter',
  'importer',
  'donor',
  'creditor',
  'debtor',
  'speaker',
  'subject',
  'reporter',
  'appointee',
] as const;

/** Units that the interface has words for; beside these a unit is an ISO 4217 code. */
export const AMOUNT_UNITS = [
  'percent',
  'person',
  'item',
  'tonne',
  'hour',
  'day',
  'month',
  'year',
  'kilometre',
  'province',
] as const;
