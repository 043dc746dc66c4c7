import { useTranslations } from 'next-intl';
import { isSameSelection, type Selection } from '@/lib/view/selection';
import { selectionOf } from '../scene/map-target';
import { connectionKey } from './connections';
import type { LabelledConnection } from './labelled-target';
import { useArcWords } from './use-arc-words';
import type { KeyboardNavigation } from './use-keyboard-navigation';

interface ConnectionHandlesProps {
  /** Its id and its name. */
  readonly place: { readonly id: string; readonly name: string };
  readonly connections: readonly LabelledConnection[];
  readonly navigation: KeyboardNavigation;
  readonly open: Selection | null;
  readonly onOpen: (selection: Selection) => void;
}

/**
 * Buttons for the connections of the place where the reader is. Each stands in the middle of its curve
 * and is seen only while it has the focus. A screen reader reads them after the button of the place.
 */
export function ConnectionHandles({
  place,
  connections,
  navigation,
  open,
  onOpen,
}: ConnectionHandlesProps) {
  const t = useTranslations('map');
  const arcWords = useArcWords();
  const { entry } = navigation;
  const words = (labelled: LabelledConnection['labelled']) => {
    if (labelled.kind !== 'arc') return [labelled.name, t('corridor')];
    const { family, spokenRoute, count, remarks } = arcWords(labelled);
    return [spokenRoute, family, labelled.title ?? count, ...remarks];
  };
  return (
    <ul aria-label={t('connectionsAt', { place: place.name })}>
      {connections.map(({ connection, labelled, at }, index) => {
        const key = connectionKey(connection);
        const selection = selectionOf(connection);
        return (
          <li key={key}>
            <button
              type="button"
              id={`${navigation.id}-connection-${key}`}
              data-connection={key}
              tabIndex={entry?.connection === key ? 0 : -1}
              aria-label={t('connectionLabel', {
                connection: words(labelled).join(', '),
                position: index + 1,
                total: connections.length,
                place: place.name,
              })}
              aria-pressed={isSameSelection(open, selection)}
              className="connection-handle"
              onClick={() => onOpen(selection)}
              onFocus={(event) =>
                navigation.onFocus(
                  { place: place.id, connection: key, target: connection, at },
                  event,
                )
              }
              onBlur={navigation.onBlur}
              onKeyDown={navigation.onKeyDown}
            />
          </li>
        );
      })}
    </ul>
  );
}
