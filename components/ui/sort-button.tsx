import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import type { SortDirection } from '@/lib/table/sorted-rows';

interface SortButtonProps extends ComponentProps<'button'> {
  /** Null where the rows are sorted by something else. */
  readonly sorted: SortDirection | null;
}

/** What a heading has in it where a press sorts by its column; the heading says which way. */
export function SortButton({ sorted, className = '', children, ...button }: SortButtonProps) {
  const Icon =
    sorted === 'ascending' ? ArrowUp : sorted === 'descending' ? ArrowDown : ChevronsUpDown;
  return (
    <button
      type="button"
      className={`flex min-h-8 w-full items-center gap-1 px-2 py-1 text-xs leading-4 font-semibold text-ink-soft -outline-offset-2 hover:bg-ink/6 hover:text-ink focus-visible:-outline-offset-2 max-md:min-h-11 ${className}`}
      {...button}
    >
      {children}
      <Icon
        aria-hidden
        size={14}
        className={`shrink-0 ${sorted === null ? 'opacity-50' : 'text-ink'}`}
      />
    </button>
  );
}
