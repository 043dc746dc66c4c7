import { parseDyad } from '@/lib/view/dyad';
import { MOST_IDS } from '@/lib/view/view';
import { chosenIds, type SubjectFilter, type SubjectList } from './subject-filter';

/** A change of the view: one list of it as ids, where no id is no restriction. */
function listOf(list: SubjectList, ids: readonly string[]): Partial<SubjectFilter> {
  // Without places nothing arrives or leaves.
  if (ids.length === 0) return list === 'places' ? { places: null, ways: null } : { [list]: null };
  if (list !== 'dyads') return { [list]: ids };
  return { dyads: ids.map(parseDyad).filter((dyad) => dyad !== null) };
}

/** The change that adds an id to a list, in alphabetical order; a full list stays as it is. */
export function withSubject(
  filter: SubjectFilter,
  list: SubjectList,
  id: string,
): Partial<SubjectFilter> {
  const chosen = chosenIds(filter, list) ?? [];
  if (chosen.includes(id) || chosen.length >= MOST_IDS) return listOf(list, chosen);
  return listOf(list, [...chosen, id].toSorted());
}

/** The change that leaves one id alone in its list. */
export const onlySubject = (list: SubjectList, id: string) => listOf(list, [id]);

/** The change that takes an id out of a list; the last one takes the restriction along. */
export function withoutSubject(
  filter: SubjectFilter,
  list: SubjectList,
  id: string,
): Partial<SubjectFilter> {
  return listOf(
    list,
    (chosenIds(filter, list) ?? []).filter((one) => one !== id),
  );
}
