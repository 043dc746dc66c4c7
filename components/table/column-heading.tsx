import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import type { EventColumn } from '@/lib/table/event-columns';
import { columnClass } from './column-style';

interface ColumnHeadingProps {
  readonly column: EventColumn;
  readonly index: number;
  readonly sorted: 'asc' | 'desc' | false;
  /** Place among the columns that it is sorted by, from 0; shown when there are several. */
  readonly sortIndex: number;
  readonly sortCount: number;
  readonly onSort: (event: MouseEvent) => void;
}

/** A press sorts by the column, another the other way round; with Shift, within the order there is. */
export function ColumnHeading({
  column,
  index,
  sorted,
  sortIndex,
  sortCount,
  onSort,
}: ColumnHeadingProps) {
  const t = useTranslations('table');
  const Icon = sorted === 'asc' ? ArrowUp : sorted === 'desc' ? ArrowDown : ChevronsUpDown;
  // Only one column may say so: the one that decides first.
  const isFirst = sorted !== false && sortIndex === 0;
  const direction = sorted === 'desc' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-colindex={index + 1}
      aria-sort={isFirst ? direction : undefined}
      className={`sticky top-0 print:static border-b border-control bg-panel p-0 text-left align-bottom font-normal ${columnClass(column, 'z-20', 'z-10')}`}
    >
      <button
        type="button"
        title={t('sortHint')}
        onClick={onSort}
        className="flex min-h-9 w-full items-center gap-1 px-2 py-1 text-left text-xs leading-4 font-semibold text-ink-soft -outline-offset-2 hover:bg-ink/6 hover:text-ink focus-visible:-outline-offset-2 max-md:min-h-11"
      >
        {t(`column.${column}`)}
        <Icon
          aria-hidden
          size={14}
          className={`shrink-0 ${sorted === false ? 'opacity-50' : 'text-ink'}`}
        />
        {sorted !== false && sortCount > 1 && (
          <span className="tabular-nums">
            {sortIndex + 1}
            {!isFirst && <span className="sr-only"> {t(direction)}</span>}
          </span>
        )}
      </button>
    </th>
  );
}
