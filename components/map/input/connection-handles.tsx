import { useTranslations } from 'next-intl';
import type { LngLat } from '@/lib/geo/sphere';
import { isSameSelection, type Selection } from '@/lib/view/selection';
import { selectionOf } from '../scene/map-target';
import { wayKey, type MapWay } from './connections';
import type { LabelledTarget } from './target-label';
import { useArcWords } from './use-arc-words';
import type { MapWalk } from './use-keyboard-navigation';

/** A way with its words and the place on the ground where its focus stands. */
export interface WalkedWay {
  readonly way: MapWay;
  readonly labelled: LabelledTarget;
  readonly at: LngLat;
}

interface WayHandlesProps {
  readonly stop: string;
  readonly place: string;
  readonly ways: readonly WalkedWay[];
  readonly walk: MapWalk;
  readonly open: Selection | null;
  readonly onOpen: (selection: Selection) => void;
}

/**
 * The ways of the node where the reader is: buttons that are seen only while they have the focus,
 * in the middle of their arc, and that a screen reader meets after the node's own.
 */
export function WayHandles({ stop, place, ways, walk, open, onOpen }: WayHandlesProps) {
  const t = useTranslations('map');
  const arcWords = useArcWords();
  const { entry } = walk;
  const words = (labelled: LabelledTarget) => {
    if (labelled.kind !== 'arc') return [labelled.name, t('corridor')];
    const { family, spokenRoute, count, remarks } = arcWords(labelled);
    return [spokenRoute, family, labelled.title ?? count, ...remarks];
  };
  return (
    <ul aria-label={t('waysAt', { place })}>
      {ways.map(({ way, labelled, at }, index) => {
        const key = wayKey(way);
        const selection = selectionOf(way);
        return (
          <li key={key}>
            <button
              type="button"
              id={`${walk.id}-way-${key}`}
              data-way={key}
              tabIndex={entry?.way === key ? 0 : -1}
              aria-label={t('wayLabel', {
                way: words(labelled).join(', '),
                position: index + 1,
                total: ways.length,
                place,
              })}
              aria-pressed={isSameSelection(open, selection)}
              className="way-handle"
              onClick={() => onOpen(selection)}
              onFocus={(event) => walk.onFocus({ stop, way: key, target: way, at }, event)}
              onBlur={walk.onBlur}
              onKeyDown={walk.onKeyDown}
            />
          </li>
        );
      })}
    </ul>
  );
}
