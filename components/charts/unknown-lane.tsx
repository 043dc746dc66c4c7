import { useTranslations } from 'next-intl';
import { familyColour } from '@/components/event/family-style';
import type { YearScale } from '@/lib/time/year-scale';
import type { EventAmount } from '@/lib/model/event-amount';
import { figureSpan } from '@/lib/charts/figure-span';

interface UnknownLaneProps {
  readonly figure: EventAmount;
  readonly scale: YearScale;
}

/** A day would be too thin to be seen. */
const NARROWEST = 8;

/** When something was that nobody quantified: hollow and hatched, where a sum would be solid. */
export function UnknownLane({ figure, scale }: UnknownLaneProps) {
  const t = useTranslations('pictures.trade');
  const span = figureSpan(figure, scale);
  const colour = familyColour('trade');
  const hatch = `repeating-linear-gradient(135deg, ${colour} 0 1px, transparent 1px 6px)`;
  return (
    <span aria-hidden className="flex h-6 items-center gap-3">
      <span className="relative h-full grow border-x border-rule">
        {span && (
          <span
            className="absolute inset-y-1 rounded-xs border border-dashed"
            style={{
              left: `min(${span.start * 100}%, 100% - ${NARROWEST}px)`,
              width: `max(${(span.end - span.start) * 100}%, ${NARROWEST}px)`,
              borderColor: colour,
              backgroundImage: hatch,
            }}
          />
        )}
      </span>
      <span className="w-20 shrink-0 text-xs text-ink-soft">{!span && t('undated')}</span>
    </span>
  );
}
