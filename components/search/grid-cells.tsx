import { ArrowUpRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/navigation';
import type { ResultCell } from './result-step';

/** Ids of the cells, by which the field says which one is active. */
export const cellId = (gridId: string, { row, column }: ResultCell) => `${gridId}-${row}-${column}`;

const ACTIVE = 'data-active:outline-2 data-active:-outline-offset-2 data-active:outline-focus';

interface CellProps {
  readonly id: string;
  readonly isActive: boolean;
}

interface GridRowProps {
  /** Whether one of its cells is active. */
  readonly isActive: boolean;
  readonly children: ReactNode;
}

export function GridRow({ isActive, children }: GridRowProps) {
  return (
    <div role="row" aria-selected={isActive} className="flex hover:bg-ink/6 aria-selected:bg-ink/8">
      {children}
    </div>
  );
}

interface ActionCellProps extends CellProps {
  readonly onAct: () => void;
  readonly children: ReactNode;
}

/** A result; the field keeps the focus, so its button is pressed by pointer or from the field. */
export function ActionCell({ id, isActive, onAct, children }: ActionCellProps) {
  return (
    <div
      role="gridcell"
      id={id}
      data-active={isActive || undefined}
      className={`min-w-0 flex-1 ${ACTIVE}`}
    >
      <button
        type="button"
        tabIndex={-1}
        className="flex w-full items-center gap-2 py-2 pr-2 pl-4 text-left max-md:min-h-11"
        onClick={onAct}
      >
        {children}
      </button>
    </div>
  );
}

interface PageCellProps extends CellProps {
  readonly page: string;
  readonly name: string;
  /** In a tab of its own. */
  readonly opensBeside: boolean;
  readonly onLeave: () => void;
}

/** The link to the page about a result. */
export function PageCell({ id, isActive, page, name, opensBeside, onLeave }: PageCellProps) {
  const t = useTranslations('search');
  return (
    <div
      role="gridcell"
      id={id}
      data-active={isActive || undefined}
      className={`flex p-1 ${ACTIVE}`}
    >
      <Link
        href={page}
        prefetch={false}
        target={opensBeside ? '_blank' : undefined}
        tabIndex={-1}
        title={t('page')}
        aria-label={t('pageOf', { name })}
        className="flex w-8 items-center justify-center rounded-sm text-ink-soft hover:bg-ink/8 hover:text-ink max-md:w-11"
        onClick={onLeave}
      >
        <ArrowUpRight aria-hidden size={16} />
      </Link>
    </div>
  );
}
