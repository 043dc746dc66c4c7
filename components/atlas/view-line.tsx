import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';
import { ABOUT_PAGE } from '@/lib/routes/page-links';
import { shownRange, type YearExtent } from '@/lib/time/year-range';
import type { View } from '@/lib/view/view';

interface ViewLineProps {
  /** Events that the filters let through. */
  readonly count: number;
  readonly view: View;
  /** Years of the whole record. */
  readonly extent: YearExtent;
}

const LINES = { out: 'acts', in: 'withOpinions', only: 'opinions' } as const;

/** What the map shows and what that rests on, in one line. */
export function ViewLine({ count, view, extent }: ViewLineProps) {
  const t = useTranslations('atlas.line');
  const { from, to } = shownRange(view, extent);
  const years =
    view.dates === 'undated'
      ? t('undated')
      : from === to
        ? String(from)
        : t('years', { from: String(from), to: String(to) });
  const isRange = view.from !== null || view.to !== null;
  const when = view.ongoing === 'out' && isRange ? t('onlyBegun', { years }) : years;
  return (
    <p className="text-xs leading-5">
      {t(LINES[view.said], { count, years: when, record: view.record })}{' '}
      {/* On a phone the menu has it. */}
      <span className="max-md:hidden">
        <TextLink href={ABOUT_PAGE}>{t('about')}</TextLink>
      </span>
    </p>
  );
}
