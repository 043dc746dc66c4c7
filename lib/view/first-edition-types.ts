import type { EventType } from '@/lib/model/vocabulary';

/**
 * The families and types of the first edition of the record, as links of that time name them, with
 * the types that their events have now. Nothing here ever changes.
 */
const FIRST_EDITION: Readonly<Record<string, Readonly<Record<string, readonly EventType[]>>>> = {
  visit: {
    'state-visit': ['state-visit'],
    'official-visit': ['official-visit', 'unranked-visit'],
    delegation: ['delegation'],
    'study-mission': ['study-mission'],
    posting: ['posting'],
    transit: ['transit'],
  },
  mediation: {
    summit: ['summit', 'hosted-summit'],
    talks: ['talks', 'hosted-talks', 'good-offices'],
    forum: ['forum'],
    'venue-offered': ['venue-offered'],
    'venue-considered': ['venue-considered'],
    'bilateral-meeting': ['bilateral-meeting'],
  },
  trade: {
    'trade-flow': ['trade-flow'],
    aid: ['aid'],
    debt: ['debt'],
    barter: ['barter'],
    loan: ['loan'],
    labour: ['labour'],
  },
  corridor: { rail: ['rail'], port: ['port'], energy: ['energy'] },
  correspondence: {
    letter: ['letter'],
    invitation: ['invitation'],
    message: ['message'],
    call: ['call'],
  },
  agreement: {
    relations: ['relations', 'dispute'],
    recognition: ['recognition'],
    accord: ['accord'],
    policy: ['policy', 'dispute'],
    negotiation: ['talks', 'hosted-talks', 'good-offices'],
    mission: ['mission'],
    membership: ['membership'],
  },
  incident: {
    espionage: ['espionage'],
    defection: ['defection'],
    abduction: ['abduction'],
    recall: ['recall'],
    'border-closure': ['border-closure'],
    test: ['test'],
    sanction: ['sanction'],
    conflict: ['conflict'],
    'political-crisis': ['political-crisis'],
    epidemic: ['epidemic'],
  },
  statement: {
    speech: ['speech'],
    briefing: ['briefing'],
    position: ['position'],
    commemoration: ['commemoration'],
    film: ['film'],
    publication: ['publication'],
    appointment: ['appointment'],
  },
};

const typesByName = new Map<string, readonly EventType[]>(
  Object.entries(FIRST_EDITION).flatMap(([family, types]) => [
    [family, Object.values(types).flat()],
    ...Object.entries(types),
  ]),
);

/** The types of today for a family or a type of the first edition; null for no name of that time. */
export function typesOfFirstEdition(name: string): readonly EventType[] | null {
  return typesByName.get(name) ?? null;
}
