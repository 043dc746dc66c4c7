import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/event/family-swatch';
import {
  familyState,
  onlyFamily,
  recordedTypesOf,
  type ChosenTypes,
} from '@/components/filters/type-choice';
import { FAMILIES, type EventType } from '@/lib/model/vocabulary';
import { toggledFamily } from './stage-change';

interface StageLegendProps {
  readonly chosen: ChosenTypes;
  /** Types that the record has events of. */
  readonly recorded: ReadonlySet<EventType>;
  readonly onChange: (types: ChosenTypes) => void;
}

const PRESSED = { on: true, off: false, mixed: 'mixed' } as const;

/** Which line means what, and the filter of it: each family has the number of its key. */
export function StageLegend({ chosen, recorded, onChange }: StageLegendProps) {
  const t = useTranslations('lecture.stage');
  const vocabulary = useTranslations('vocabulary');
  return (
    <ul
      aria-label={t('families')}
      className="flex flex-wrap items-center gap-x-[1vmin] gap-y-[0.4vmin] text-[clamp(0.875rem,2.25vmin,1.75rem)] leading-tight"
    >
      {FAMILIES.map((family, index) => {
        const state = familyState(chosen, family, recorded);
        if (recordedTypesOf(family, recorded).length === 0) return null;
        return (
          <li key={family}>
            <button
              type="button"
              aria-pressed={PRESSED[state]}
              aria-keyshortcuts={`${index + 1} Alt+${index + 1}`}
              // The focus stays where it is, so that Space plays after a click as well.
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) =>
                onChange(
                  event.altKey ? onlyFamily(family) : toggledFamily(chosen, family, recorded),
                )
              }
              className="group flex min-h-8 items-center gap-[0.8vmin] rounded-sm px-[0.8vmin] whitespace-nowrap text-ink hover:bg-ink/8 aria-[pressed=false]:text-ink-soft aria-[pressed=false]:line-through"
            >
              <span aria-hidden className="text-[0.75em] text-ink-soft tabular-nums">
                {index + 1}
              </span>
              <FamilySwatch
                family={family}
                width={44}
                className="h-[0.7em] w-[2.6em] shrink-0 group-aria-[pressed=false]:opacity-40"
              />
              {vocabulary(`family.${family}`)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
