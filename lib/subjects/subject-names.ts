import type { AtlasActor } from '@/lib/actors/atlas-actor';
import type { AtlasPlace } from '@/lib/places/atlas-place';
import type { AtlasSource } from '@/lib/sources/atlas-source';
import { parseDyad } from '@/lib/view/dyad';
import type { SubjectList } from './subject-filter';

/** The name of an id in the language of the interface; null when nothing has that id. */
export type SubjectNames = (list: SubjectList, id: string) => string | null;

export interface NamedRecord {
  readonly places: readonly AtlasPlace[];
  readonly actors: readonly AtlasActor[];
  readonly sources: readonly AtlasSource[];
}

export function subjectNames(
  { places, actors, sources }: NamedRecord,
  language: string,
): SubjectNames {
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  const { compare } = new Intl.Collator(language);
  const nameOfDyad = (id: string) => {
    const names = parseDyad(id)?.map((actor) => actorNames.get(actor));
    const [one, other] = names?.filter((name) => name !== undefined).toSorted(compare) ?? [];
    if (one === undefined || other === undefined) return null;
    // Around a dash, names of several words need air to be told apart.
    return [one, other].join(/\s/.test(one + other) ? ' – ' : '–');
  };
  const names: Record<SubjectList, (id: string) => string | null | undefined> = {
    places: mapped(new Map(places.map(({ id, name }) => [id, name]))),
    actors: mapped(actorNames),
    dyads: nameOfDyad,
    sources: mapped(new Map(sources.map(({ id, title }) => [id, title]))),
  };
  return (list, id) => names[list](id) ?? null;
}

const mapped = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id);
