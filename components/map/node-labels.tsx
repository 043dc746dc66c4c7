import { useTranslations } from 'next-intl';
import type { Selection } from '@/lib/view/selection';
import type { LabelOverlay } from './label-overlay';
import type { MapName } from './map-labels';
import type { MapTarget } from './map-target';

interface NodeLabelsProps {
  readonly labels: readonly MapName[];
  readonly overlay: LabelOverlay;
  readonly isOpen: (selection: Selection) => boolean;
  readonly onOpen: (selection: Selection) => void;
  /** With the name that has the focus, so that what is said of it can stand beside it. */
  readonly onPoint: (target: MapTarget | null, focused?: HTMLElement) => void;
}

const sizeOf = (share: number) =>
  share > 0.5
    ? 'text-[15px] font-semibold'
    : share > 0.15
      ? 'text-[13.5px] font-medium'
      : 'text-xs';

/** The names of the nodes: one button each, above the arcs, reached by keyboard in order of activity. */
export function NodeLabels({ labels, overlay, isOpen, onOpen, onPoint }: NodeLabelsProps) {
  const t = useTranslations('map');
  return (
    <ul aria-label={t('places')} className="pointer-events-none absolute inset-0 overflow-hidden">
      {labels.map((label) => (
        <li key={label.id}>
          <button
            ref={(element) => overlay.attach(label.id, element)}
            type="button"
            hidden
            aria-label={
              label.selection.kind === 'place'
                ? t('placeLabel', { name: label.name, count: label.activity })
                : t('stationLabel', { name: label.name })
            }
            aria-pressed={isOpen(label.selection)}
            data-active={label.activity > 0}
            className={`node-label ${sizeOf(label.share)}`}
            onClick={() => onOpen(label.selection)}
            onFocus={(event) => onPoint(label.selection, event.currentTarget)}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint(label.selection)}
            onPointerLeave={() => onPoint(null)}
          >
            {label.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
