import type { LngLat } from '@/lib/geo/sphere';
import type { Tour } from '@/lib/model/tour-schema';
import { lostEnds, type LegEnds } from '@/lib/tours/seen-ends';
import { stepPane } from '@/lib/tours/step-pane';
import { withFrame } from '@/lib/tours/step-view';
import { comparedOf } from '@/lib/view/view';
import { serialiseFrame } from '@/lib/view/view-frame';
import { parseView } from '@/lib/view/view-parameters';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

/** What rooms have, from old projectors to 4K, and a phone. */
const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 390, height: 844 },
] as const;

type Step = Tour['steps'][number];

/**
 * Steps that some screen does not show. The map of a step has a frame, and no camera, which is of one
 * screen; and on every screen both ends of each event that the text rests on are in view, or are
 * named at the edge of the map.
 */
export function checkTourFrames({
  tours,
  events,
  places,
}: Pick<ReadEntries, 'tours' | 'events' | 'places'>): RecordProblem[] {
  const positions = new Map(
    places.map(({ value }): [string, LngLat] => [value.id, [value.longitude, value.latitude]]),
  );
  const legs = new Map(events.map(({ value }) => [value.id, value.legs]));
  const arcsOf = ({ text }: Step): LegEnds[] =>
    text
      .flatMap((sentence) => sentence.events.flatMap((id) => legs.get(id) ?? []))
      .filter(({ from, to }) => positions.has(from) && positions.has(to))
      .map(({ from, to }) => [from, to]);

  return tours.flatMap((entry) =>
    entry.value.steps.flatMap((step, index) =>
      problemsOfStep(step, arcsOf(step), (place) => positions.get(place)!).map((message) =>
        problemAt(entry, `steps.${index}.view`, message),
      ),
    ),
  );
}

function problemsOfStep(
  { view: search }: Step,
  arcs: readonly LegEnds[],
  positionOf: (place: string) => LngLat,
): string[] {
  const { view } = parseView(new URLSearchParams(search));
  const { picture, projection, frame } = view;
  if (picture !== 'map') return [];
  if (frame === null) {
    const shown = withFrame(view).frame;
    const like = shown && `, such as the one that its camera shows: frame=${serialiseFrame(shown)}`;
    return [`expected a frame, which every screen can show${like ?? ''}`];
  }
  const screensOf = new Map<string, string[]>();
  for (const screen of SCREENS) {
    const pane = stepPane(screen, { isCompared: comparedOf(view) !== null });
    for (const place of lostEnds(arcs, positionOf, { frame, projection, pane })) {
      const screens = screensOf.get(place) ?? [];
      screensOf.set(place, [...screens, `${screen.width} × ${screen.height}`]);
    }
  }
  return [...screensOf].map(
    ([place, screens]) =>
      `"${place}", of which its text speaks, is out of view and not named at ${screens.join(', ')}`,
  );
}
