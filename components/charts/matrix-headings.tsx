import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import type { NameOf } from '@/lib/filters/subject-names';
import type { SortOrder } from '@/lib/table/sorted-rows';
import { StateName } from './matrix-cell';

/** Columns beside those of the states; no state has such an id. */
export const NAME = '*name';
export const TOTAL = '*total';

interface MatrixHeadingsProps {
  readonly ids: readonly string[];
  readonly order: SortOrder | null;
  readonly nameOf: NameOf;
  readonly buttonProps: (column: string) => ComponentProps<'button'>;
  readonly onSort: (column: string) => void;
}

/** A press on a heading sorts the rows by its column. */
export function MatrixHeadings({ ids, order, nameOf, buttonProps, onSort }: MatrixHeadingsProps) {
  const t = useTranslations('charts.matrix');
  const heading = (column: string, shape: string, content: ReactNode) => {
    const direction = order?.key === column ? order.direction : undefined;
    const Icon = direction === 'ascending' ? ArrowUp : ArrowDown;
    return (
      <th
        key={column}
        scope="col"
        aria-sort={direction}
        className={`p-0 align-bottom text-xs leading-4 font-normal ${shape}`}
      >
        <button
          type="button"
          onClick={() => onSort(column)}
          className="inline-flex min-h-8 w-full min-w-8 flex-col items-center justify-end gap-1 rounded-xs px-1 py-1 text-ink-soft outline-offset-0 hover:bg-ink/6 hover:text-ink focus-visible:outline-offset-0 max-md:min-h-11 max-md:min-w-11"
          {...buttonProps(column)}
        >
          {direction && <Icon aria-hidden size={14} className="shrink-0 text-ink" />}
          {content}
        </button>
      </th>
    );
  };
  return (
    <thead>
      <tr>
        {heading(NAME, 'sticky left-0 z-10 bg-panel font-semibold print:static', t('state'))}
        {ids.map((id) =>
          heading(
            id,
            'w-11 min-w-11 text-center',
            <span className="max-h-40 rotate-180 text-left text-ink [writing-mode:vertical-rl]">
              <StateName id={id} nameOf={nameOf} />
            </span>,
          ),
        )}
        {heading(TOTAL, 'font-semibold', t('total'))}
      </tr>
    </thead>
  );
}
