import type { AtlasActor } from '@/lib/model/atlas-actor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { AtlasSource } from '@/lib/model/atlas-source';
import { parseDyad } from '@/lib/view/dyad';
import type { SubjectList } from './subject-filter';

/** `short` is for where there is little room; `full` for a title, and for words to find it by. */
export type NameForm = 'short' | 'full';

/**
 * The name of an id in the language of the interface, short unless asked otherwise; null when
 * nothing has that id.
 */
export type SubjectNames = (list: SubjectList, id: string, form?: NameForm) => string | null;

/** The same, where an id that nothing has stands for itself. */
export type NameOf = (...subject: Parameters<SubjectNames>) => string;

export interface NamedRecord {
  readonly places: readonly AtlasPlace[];
  readonly actors: readonly AtlasActor[];
  readonly sources: readonly AtlasSource[];
}

export function subjectNames(
  { places, actors, sources }: NamedRecord,
  language: string,
): SubjectNames {
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const actorsById = new Map(actors.map((actor) => [actor.id, actor]));
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const { compare } = new Intl.Collator(language);
  const nameOfDyad = (id: string, form: NameForm) => {
    const names = (parseDyad(id) ?? [])
      .flatMap((state) => actorsById.get(state) ?? [])
      // In one order, whichever form is asked for.
      .toSorted((one, other) => compare(one.shortName, other.shortName))
      .map((state) => nameOf(state, form));
    if (names.length < 2) return null;
    // Around a dash, names of several words need air to be told apart.
    return names.join(names.some((name) => /\s/.test(name)) ? ' – ' : '–');
  };
  const names: Record<SubjectList, (id: string, form: NameForm) => string | null | undefined> = {
    places: (id) => placeNames.get(id),
    actors: (id, form) => {
      const actor = actorsById.get(id);
      return actor && nameOf(actor, form);
    },
    dyads: nameOfDyad,
    sources: (id) => titles.get(id),
  };
  return (list, id, form = 'short') => names[list](id, form) ?? null;
}

const nameOf = ({ name, shortName }: AtlasActor, form: NameForm) =>
  form === 'short' ? shortName : name;
