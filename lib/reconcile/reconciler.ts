import type { RecordIndexes } from '@/lib/search/record-indexes';
import { withoutStopWords } from '@/lib/search/record-indexes';
import { phraseOf } from '@/lib/search/search-tokens';
import type { Nearness } from '@/lib/search/text-index';
import { ENTITY_KINDS, entityIdOf, parseEntityId, type EntityKind } from './entity-id';
import { isSameSpelling, nameLikeness } from './name-likeness';
import { narrowingOf } from './narrowing';
import type { ReconciliationQuery } from './query-schemas';
import type { ReconciledEntity } from './reconciled-entity';

export interface ReconciliationCandidate {
  readonly entity: ReconciledEntity;
  /** 0 to 100, and the same for the same two names in whatever query. */
  readonly score: number;
  readonly match: boolean;
  readonly likeness: number;
  readonly hasName: boolean;
}

const SAME_SPELLING = 100;
const SAME_NAME = 98;
/** Of what has another name, however like. */
const MOST_FOR_LIKENESS = 95;
/** Of what the query says nothing of but its properties. */
const NOTHING_SAID = { score: 50, match: false, likeness: 0, hasName: false } as const;
/** Of fewer letters without marks, a name is too often another word: "my" is not "Mỹ". */
const SHORTEST_BARE = 4;
/** To look for what differs in a letter of longer texts, or of more words, would take long. */
const LONGEST_MISSPELT = 100;
const MOST_WORDS_MISSPELT = 8;
const MOST_FOUND = 100;

const STAGES: readonly Nearness[] = [
  { words: 'all', similar: false },
  { words: 'all', similar: true },
  { words: 'any', similar: false },
  { words: 'any', similar: true },
];

const INDEXES = {
  event: 'events',
  place: 'places',
  actor: 'actors',
  source: 'sources',
} as const satisfies Record<EntityKind, keyof RecordIndexes>;

/** Finds what of the record a cell of a table may mean. */
export class Reconciler {
  readonly #indexes: RecordIndexes;
  readonly #entities = new Map<string, ReconciledEntity>();
  readonly #byName = new Map<string, ReconciledEntity[]>();

  constructor(indexes: RecordIndexes, entities: readonly ReconciledEntity[]) {
    this.#indexes = indexes;
    for (const entity of entities) {
      this.#entities.set(entity.id, entity);
      for (const phrase of new Set(entity.names.map(phraseOf))) {
        if (phrase.trim() === '') continue;
        this.#byName.set(phrase, [...(this.#byName.get(phrase) ?? []), entity]);
      }
    }
  }

  entity(id: string): ReconciledEntity | null {
    const name = parseEntityId(id);
    return (name && this.#entities.get(entityIdOf(name.kind, name.id))) ?? null;
  }

  /** Best first. */
  candidates({ query, type, limit, properties }: ReconciliationQuery): ReconciliationCandidate[] {
    const { keeps, isRead } = narrowingOf(properties, this.#placesNamed);
    const kinds = type.length === 0 ? ENTITY_KINDS : type;
    const isWanted = (entity: ReconciledEntity) => kinds.includes(entity.kind) && keeps(entity);
    if (query === '') {
      const isAsked = isRead && properties.length > 0;
      return isAsked ? this.#byProperties(properties, isWanted).slice(0, limit) : [];
    }
    const meant = this.entity(query);
    if (meant && isWanted(meant)) {
      return [{ entity: meant, score: SAME_SPELLING, match: isRead, likeness: 1, hasName: true }];
    }
    const named = (this.#byName.get(phraseOf(query)) ?? []).filter(isWanted);
    const isMeant = isRead && named.length === 1;
    const found = kinds.flatMap((kind) => this.#found(kind, query)).filter(isWanted);
    return [...new Set([...named, ...found])]
      .map((entity) => candidate(entity, query, isMeant && entity === named[0]))
      .toSorted((one, other) => other.score - one.score)
      .slice(0, limit);
  }

  /** Of the kinds that have all of these properties, what has these values. */
  #byProperties(
    properties: ReconciliationQuery['properties'],
    isWanted: (entity: ReconciledEntity) => boolean,
  ): ReconciliationCandidate[] {
    const isDated = properties.every(({ pid }) => pid === 'year');
    return [...this.#entities.values()]
      .filter(({ kind }) => kind === 'event' || (kind === 'source' && isDated))
      .filter(isWanted)
      .map((entity) => ({ ...NOTHING_SAID, entity }));
  }

  /** What the search finds of a kind, at its first stage that finds anything of it. */
  #found(kind: EntityKind, query: string): ReconciledEntity[] {
    const all = this.#indexes.termsOf(query);
    const mayBeMisspelt = query.length <= LONGEST_MISSPELT && all.length <= MOST_WORDS_MISSPELT;
    for (const stage of STAGES) {
      if (stage.similar && !mayBeMisspelt) continue;
      const terms = stage.words === 'all' ? all : this.#indexes.termsOf(withoutStopWords(query));
      const found = this.#indexes[INDEXES[kind]].search(query, terms, stage);
      if (found.length === 0) continue;
      return found
        .slice(0, MOST_FOUND)
        .flatMap(({ id }) => this.#entities.get(entityIdOf(kind, id)) ?? []);
    }
    return [];
  }

  /** Ids of places, by a name or an identifier of the service. */
  readonly #placesNamed = (text: string): string[] => {
    const meant = this.entity(text);
    const named = meant ? [meant] : (this.#byName.get(phraseOf(text)) ?? []);
    return named.filter(({ kind }) => kind === 'place').map(({ id }) => id.slice('place.'.length));
  };
}

function candidate(
  entity: ReconciledEntity,
  query: string,
  isAlone: boolean,
): ReconciliationCandidate {
  const likeness = Math.max(...entity.names.map((name) => nameLikeness(name, query)));
  const phrase = phraseOf(query);
  const same = entity.names.filter((name) => phraseOf(name) === phrase);
  const isSpelt = same.some((name) => isSameSpelling(name, query));
  const isMeant = isSpelt || phrase.replaceAll(' ', '').length >= SHORTEST_BARE;
  return {
    entity,
    score: isSpelt
      ? SAME_SPELLING
      : same.length > 0
        ? SAME_NAME
        : Math.round(likeness * MOST_FOR_LIKENESS),
    match: isAlone && isMeant,
    likeness,
    hasName: same.length > 0,
  };
}
