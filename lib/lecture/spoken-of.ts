import type { EventSubjects } from '@/lib/filters/event-subjects';
import type { AtlasActor } from '@/lib/model/atlas-actor';

/** What a lecture's map names before all else. */
export interface SpokenOf {
  /** Ids of places: ends and venues of the events. */
  readonly places: ReadonlySet<string>;
  /** Country code → what the state there is called; every state of the record that has a land today. */
  readonly stateNames: ReadonlyMap<string, string>;
  /** Codes of the states that take part. */
  readonly involved: ReadonlySet<string>;
}

/**
 * States have the short names that texts use. Where an event names an earlier state, such as the Soviet
 * Union, its land has that name; where some events name the one and some the other, the land has the name
 * that more of them use.
 *
 * @param events those that a step's text rests on.
 */
export function spokenOf(
  events: ReadonlySet<string>,
  subjects: readonly EventSubjects[],
  actors: readonly AtlasActor[],
): SpokenOf {
  const spoken = subjects.filter(({ id }) => events.has(id));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const stateNames = new Map<string, string>();
  const involved = new Set<string>();
  for (const state of actors) {
    if (state.country === null) continue;
    const line = lineOf(state, byId);
    const named = spoken
      .filter(({ states }) => states.has(state.id))
      .flatMap((event) => earliestIn(line, event) ?? []);
    const times = (actor: AtlasActor) => named.filter((one) => one === actor).length;
    const mostNamed = line.reduce((most, actor) => (times(actor) > times(most) ? actor : most));
    stateNames.set(state.country, mostNamed.shortName);
    if (named.length > 0) involved.add(state.country);
  }
  return { places: new Set(spoken.flatMap(({ places }) => [...places])), stateNames, involved };
}

/** A state and those that it carries on, the latest first. */
function lineOf(state: AtlasActor, byId: ReadonlyMap<string, AtlasActor>): AtlasActor[] {
  const line = [state];
  for (const { continues } of line) {
    const earlier = continues === null ? undefined : byId.get(continues);
    if (earlier && !line.includes(earlier)) line.push(earlier);
  }
  return line;
}

/** Who takes part under an earlier state's name is also counted to the later ones. */
const earliestIn = (line: readonly AtlasActor[], { actors }: EventSubjects) =>
  line.findLast(({ id }) => actors.has(id));
