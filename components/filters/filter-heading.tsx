import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { isFiltered } from '@/lib/flows/facet-counts';
import type { FlowFilter } from '@/lib/flows/flow-selectors';

interface FilterHeadingProps {
  readonly filter: FlowFilter;
  readonly shown: number;
  readonly total: number;
  readonly onReset: () => void;
}

/** How much of the record is shown; its height does not depend on whether anything is filtered. */
export function FilterHeading({ filter, shown, total, onReset }: FilterHeadingProps) {
  const t = useTranslations('filters');
  return (
    <div className="flex min-h-16 flex-col max-md:min-h-19">
      <h2 className="text-base leading-8 font-semibold tabular-nums">
        {t('shown', { shown, total })}
      </h2>
      {isFiltered(filter) && (
        <Button variant="outline" className="self-start" onClick={onReset}>
          <RotateCcw aria-hidden className="size-3.5" />
          {t('reset')}
        </Button>
      )}
    </div>
  );
}
