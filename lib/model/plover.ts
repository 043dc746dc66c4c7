import type { EventKind, EventType, Status } from './vocabulary';

/** An event in the words of two ontologies of political events: PLOVER, and CAMEO, which it replaces. */
interface OntologyCodes {
  /** Event type of PLOVER. */
  readonly plover: string;
  readonly cameo: string;
}

const codes = (plover: string, cameo: string): OntologyCodes => ({ plover, cameo });

const VISIT = codes('CONSULT', '042');
const MEETING = codes('CONSULT', '040');
/** Somebody lends two others a house. */
const THIRD_PLACE = codes('CONSULT', '044');

/**
 * Types that both ontologies know, by "CAMEO to PLOVER conversion table", draft 0.8 of 17 September 2021
 * (CAMEO2PLOVER-2021.txt of openeventdata/PLOVER). All others are left out: figures, lasting states, what
 * is only said, and acts for which the table has no word of the same meaning.
 */
const CODES_OF_TYPE: Partial<Record<EventType, OntologyCodes>> = {
  'state-visit': VISIT,
  'official-visit': VISIT,
  'unranked-visit': VISIT,
  delegation: VISIT,
  'study-mission': VISIT,
  summit: MEETING,
  'bilateral-meeting': MEETING,
  talks: codes('CONSULT', '046'),
  'good-offices': codes('CONSULT', '045'),
  'hosted-summit': THIRD_PLACE,
  'hosted-talks': THIRD_PLACE,
  forum: MEETING,
  aid: codes('AID', '070'),
  barter: codes('COOPERATE', '061'),
  invitation: codes('AGREE', '036'),
  call: codes('CONSULT', '041'),
  recognition: codes('SUPPORT', '054'),
  accord: codes('SUPPORT', '057'),
  abduction: codes('ASSAULT', '181'),
  test: codes('MOBILIZE', '150'),
  sanction: codes('COERCE', '163'),
};

interface Coded {
  readonly type: EventType;
  readonly kind: EventKind;
  readonly status: Status;
}

/** Null for what was not done: the ontologies code acts that took place. */
export function ontologyCodes({ type, kind, status }: Coded): OntologyCodes | null {
  return kind === 'act' && status === 'occurred' ? (CODES_OF_TYPE[type] ?? null) : null;
}
