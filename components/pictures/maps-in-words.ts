import type { DrawnSide } from '@/components/static-map/use-step-sides';
import type { DrawnMap } from '@/lib/lecture/handout/drawn-map';
import { groupBy } from '@/lib/text/group-by';
import type { View } from '@/lib/view/view';
import type { TakeAlongWords } from '@/components/take-along/take-along-words';

/** Pairs that a description names. */
const MOST_PAIRS = 8;

interface PictureInWords {
  readonly view: View;
  readonly sides: readonly DrawnSide[];
  readonly words: TakeAlongWords;
  readonly time: string;
  readonly filters: readonly string[];
  /** The name of what is opened; null where nothing is. */
  readonly opened: string | null;
}

/** The words round a picture of maps, and those instead of it. */
export function mapsInWords({ sides, words, time, filters, opened }: PictureInWords) {
  const t = words.pictures;
  const isCompared = sides.length > 1;
  const what = isCompared
    ? t('compared', { first: sides[0]!.words, second: sides[1]!.words })
    : time;
  const title = [what, ...(filters.length > 0 ? filters : [t('everything')])].join(' · ');
  const counts = sides.map(({ map }) => t('events', { count: map.eventIds.length }));
  const drawn = sides.flatMap(({ mark, map }) => {
    if (drawnPairs(map) === 0) return [];
    const busiest = t('drawn', { drawn: drawnPairs(map), pairs: map.pairs ?? 0 });
    return [mark === null ? busiest : t('ofSide', { mark, words: busiest })];
  });
  const lines = [
    [
      ...(isCompared ? [] : counts),
      ...drawn,
      ...(opened === null ? [] : [t('opened', { name: opened })]),
    ].join(' · '),
  ];
  const alternative = [
    t('alternative', { title }),
    ...(opened === null ? [] : [`${t('opened', { name: opened })}.`]),
    ...sides.map(({ mark, words: of, map }, index) => {
      const busiest = busiestPairs(map).map(({ from, to, count }) =>
        t('pair', { from, to, count }),
      );
      const said = busiest.length === 0 ? '' : t('busiest', { pairs: busiest.join('; ') });
      return t('side', {
        of: mark === null ? of : `${mark}, ${of}`,
        events: counts[index]!,
        pairs: map.pairs ?? 0,
        drawn: drawnPairs(map),
        busiest: said,
      });
    }),
  ]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { title, lines, alternative };
}

/** Of the pairs those that are drawn; 0 where none is left out. */
const drawnPairs = ({ ribbons = [], pairs = 0 }: DrawnMap): number =>
  ribbons.length === pairs ? 0 : ribbons.length;

/** Pairs of places with most events between them, by name, the busiest first. */
function busiestPairs({ ribbons = [], arcs, nodes }: DrawnMap) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const counted =
    ribbons.length > 0
      ? ribbons.map(({ ribbon: { from, to, count } }) => ({ from, to, count }))
      : [...groupBy(arcs, ({ arc }) => arc.pair)].map(([, together]) => ({
          from: together[0]!.arc.from,
          to: together[0]!.arc.to,
          count: together.reduce((sum, { arc }) => sum + arc.count, 0),
        }));
  return counted
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_PAIRS)
    .map(({ from, to, count }) => ({ from: nameOf(from), to: nameOf(to), count }));
}
