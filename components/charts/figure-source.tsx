import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CertaintyIcon } from '@/components/event/status-icon';
import { TextLink } from '@/components/ui/text-link';
import type { FigureDoubt, FigureGrounds } from '@/lib/charts/figure-grounds';
import type { NameOf } from '@/lib/filters/subject-names';
import type { EventAmount } from '@/lib/model/event-amount';
import { sourcePage } from '@/lib/routes/page-links';

export interface FigureSourceProps {
  readonly figure: EventAmount;
  readonly grounds: FigureGrounds;
  readonly nameOf: NameOf;
}

/** Links to what gives a figure. */
export function FigureSources({ figure, grounds, nameOf }: FigureSourceProps) {
  return grounds.sourcesOf(figure).map((id) => (
    <span key={id} className="mr-3">
      <TextLink href={sourcePage(id)}>{nameOf('sources', id)}</TextLink>
    </span>
  ));
}

/** Whether a figure is contested, or another one of the same differs: a sign with its word. */
export function FigureDoubts({ figure, grounds }: Omit<FigureSourceProps, 'nameOf'>) {
  const t = useTranslations('charts.trade.doubt');
  return grounds.doubtsOf(figure).map((doubt) => (
    <span
      key={doubt}
      className="mr-3 inline-flex items-center gap-1 font-medium whitespace-nowrap text-accent"
    >
      <DoubtIcon doubt={doubt} />
      {t(doubt)}
    </span>
  ));
}

function DoubtIcon({ doubt }: { readonly doubt: FigureDoubt }) {
  return doubt === 'contested' ? (
    <CertaintyIcon certainty="contested" />
  ) : (
    <GitCompareArrows aria-hidden size={14} className="shrink-0" />
  );
}
