import { useTranslations } from 'next-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { BaseChoice } from '@/lib/charts/trade-index';

const MEASURES = ['values', 'index'] as const;
export type SeriesMeasure = (typeof MEASURES)[number];

interface IndexControlsProps {
  readonly measure: SeriesMeasure;
  readonly onMeasure: (measure: SeriesMeasure) => void;
  readonly base: BaseChoice;
  readonly onBase: (base: BaseChoice) => void;
  /** Years in which any line has a value, oldest first. */
  readonly years: readonly number[];
}

/** Whether lines show sums, or how they compare with one year; and which year that is. */
export function IndexControls({ measure, onMeasure, base, onBase, years }: IndexControlsProps) {
  const t = useTranslations('charts.trade.index');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <ChoiceGroup
        label={t('measures')}
        choices={MEASURES.map((value) => ({ value, text: t(`measure.${value}`) }))}
        value={measure}
        onChange={onMeasure}
      />
      {measure === 'index' && (
        <label className="flex items-center gap-2 text-xs">
          {t('base')}
          <select
            value={base}
            onChange={({ target: { value } }) => onBase(value === 'shared' ? value : Number(value))}
            className="min-h-7 rounded-sm border border-control bg-raised px-2 max-md:min-h-11 max-md:text-sm"
          >
            <option value="shared">{t('shared')}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
