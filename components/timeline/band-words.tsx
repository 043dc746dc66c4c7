import { useFormatter, useTranslations } from 'next-intl';
import { fractionOfYear, type YearScale } from '@/lib/time/year-scale';

/** Pixels that the words about the years pressed together take at most, in either language. */
const PRESSED_WIDTH = 165;
/** What the words about the break and those about the height take side by side, long and short. */
const LONG_WIDTH = 300;
const SHORT_WIDTH = 140;

interface BandWordsProps {
  readonly scale: YearScale;
  /** Of the axis, in pixels. */
  readonly width: number;
}

/** What the breaks of the axis mean and what the height of a bar counts, in the band over the bars. */
export function BandWords({ scale, width }: BandWordsProps) {
  const t = useTranslations('timeline');
  const format = useFormatter();
  const { denseFrom, breakYear, stretch } = scale;
  const breakAt = breakYear === null ? 1 : fractionOfYear(scale, breakYear);
  const factor = format.number(stretch, { maximumFractionDigits: 1 });
  const room = width * (1 - breakAt);
  const isWide = room >= LONG_WIDTH;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute inset-x-0 bottom-full h-4 text-[0.6875rem] leading-4 whitespace-nowrap text-ink-soft"
    >
      {denseFrom !== null && width * breakAt >= PRESSED_WIDTH && (
        <span className="absolute left-0">{t('pressed', { year: String(denseFrom) })}</span>
      )}
      {breakYear !== null && room >= SHORT_WIDTH && (
        <span className="absolute px-1" style={{ left: `${breakAt * 100}%` }}>
          {isWide
            ? t('stretch', { year: String(breakYear), factor })
            : t('stretchShort', { factor })}
        </span>
      )}
      <span className="absolute right-0">{t(isWide ? 'yAxis' : 'yAxisShort')}</span>
    </div>
  );
}
