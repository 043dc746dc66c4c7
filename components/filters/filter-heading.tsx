import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode, Ref } from 'react';
import { Button } from '@/components/ui/button';

interface FilterHeadingProps {
  readonly restricted: boolean;
  readonly shown: number;
  readonly total: number;
  readonly onReset: () => void;
  /** Takes the focus when a button that had it goes away. */
  readonly ref: Ref<HTMLHeadingElement>;
}

const figure = (chunks: ReactNode) => (
  <span className="block text-2xl leading-7 font-semibold">{chunks}</span>
);
const context = (chunks: ReactNode) => (
  <span className="block font-sans text-xs leading-5 text-ink-soft">{chunks}</span>
);

/** How much of the record is shown; its height does not depend on whether anything is filtered. */
export function FilterHeading({ restricted, shown, total, onReset, ref }: FilterHeadingProps) {
  const t = useTranslations('filters');
  return (
    <div className="flex min-h-12 items-end justify-between gap-2">
      <h2 ref={ref} tabIndex={-1} className="tabular-nums">
        {t.rich('shown', {
          shown,
          total,
          strong: figure,
          soft: context,
        })}
      </h2>
      {restricted && (
        <Button onClick={onReset}>
          <RotateCcw aria-hidden className="size-3.5" />
          {t('reset')}
        </Button>
      )}
    </div>
  );
}
