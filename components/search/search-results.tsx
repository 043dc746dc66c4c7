import { MapPinned } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/event/family-swatch';
import { Button } from '@/components/ui/button';
import { FAMILIES } from '@/lib/model/vocabulary';
import type { SearchAnswer } from '@/lib/search/search-answer';
import { ActionCell, cellId, GridRow, PageCell } from './grid-cells';
import { ResultContent } from './result-content';
import { nameOf, pageOf, resultGroups, type FoundRow, type ResultRow } from './result-rows';
import type { ResultCell } from './result-step';
import type { Search } from './use-search';

interface SearchResultsProps {
  readonly search: Search;
  readonly gridId: string;
  readonly active: ResultCell | null;
  readonly onAct: (row: ResultRow) => void;
  readonly onLeave: () => void;
}

/** The results, or why there are none. */
export function SearchResults({ search, gridId, active, onAct, onLeave }: SearchResultsProps) {
  const t = useTranslations('search');
  const { answer, error } = search;
  if (error && !search.isCurrent) {
    return (
      <div className="flex flex-col items-start gap-3 p-4 text-sm">
        <p>{t('failed')}</p>
        <Button onClick={search.retry}>{t('retry')}</Button>
      </div>
    );
  }
  if (!answer) return <p className="p-4 text-sm text-ink-soft">{t('searching')}</p>;
  if (resultGroups(answer).length === 0) {
    return (
      <div className="flex flex-col gap-1.5 p-4 text-sm leading-6">
        <p className="font-medium wrap-anywhere">{t('nothing', { words: answer.query })}</p>
        <p className="text-ink-soft">{t('nothingHelp')}</p>
      </div>
    );
  }
  return (
    <>
      {(answer.any || answer.similar) && (
        <p className="border-b border-rule px-4 py-2 text-xs leading-5 text-ink-soft">
          {answer.any ? t('any') : t('similar')}
        </p>
      )}
      <ResultGrid id={gridId} answer={answer} active={active} onAct={onAct} onLeave={onLeave} />
    </>
  );
}

interface ResultGridProps {
  readonly id: string;
  readonly answer: SearchAnswer;
  readonly active: ResultCell | null;
  readonly onAct: (row: ResultRow) => void;
  /** A page was gone to. */
  readonly onLeave: () => void;
}

/** What was found, grouped. The field keeps the focus; arrow keys move through these cells. */
function ResultGrid({ id, answer, active, onAct, onLeave }: ResultGridProps) {
  const t = useTranslations('search');
  const groups = resultGroups(answer);
  const rowsBefore = (group: number) =>
    groups.slice(0, group).reduce((sum, { rows }) => sum + rows.length, 0);
  const all: ResultRow = { kind: 'all', count: answer.totals.events };
  return (
    <div role="grid" id={id} aria-label={t('results')} className="flex min-h-0 flex-1 flex-col">
      <div role="presentation" className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2">
        {groups.map(({ kind, total, rows }, group) => (
          <div key={kind} role="rowgroup" aria-labelledby={`${id}-${kind}`}>
            <div role="presentation" className="flex flex-col gap-1.5 px-4 pt-3 pb-1">
              <span id={`${id}-${kind}`} className="text-xs font-semibold text-ink-soft">
                {t(`group.${kind}`, { count: total })}
              </span>
              {kind === 'events' && <FamilyCounts families={answer.families} />}
            </div>
            {rows.map((row, index) => (
              <FoundGridRow
                key={row.hit.id}
                gridId={id}
                row={row}
                at={rowsBefore(group) + index}
                active={active}
                onAct={() => onAct(row)}
                onLeave={onLeave}
              />
            ))}
          </div>
        ))}
      </div>
      {all.count > 0 && (
        <div role="rowgroup" aria-label={t('all')} className="border-t border-rule">
          <GridRow isActive={active?.row === rowsBefore(groups.length)}>
            <ActionCell
              id={cellId(id, { row: rowsBefore(groups.length), column: 0 })}
              isActive={active?.row === rowsBefore(groups.length)}
              onAct={() => onAct(all)}
            >
              <MapPinned aria-hidden size={16} className="text-accent" />
              <span className="text-sm leading-7 font-medium">
                {t('showAll', { count: all.count })}
              </span>
            </ActionCell>
          </GridRow>
        </div>
      )}
    </div>
  );
}

interface FoundGridRowProps {
  readonly gridId: string;
  readonly row: FoundRow;
  readonly at: number;
  readonly active: ResultCell | null;
  readonly onAct: () => void;
  readonly onLeave: () => void;
}

function FoundGridRow({ gridId, row, at, active, onAct, onLeave }: FoundGridRowProps) {
  const isActive = active?.row === at;
  const page = pageOf(row);
  const cell = (column: number) => ({
    id: cellId(gridId, { row: at, column }),
    isActive: isActive && active.column === column,
  });
  return (
    <GridRow isActive={isActive}>
      <ActionCell {...cell(0)} onAct={onAct}>
        <ResultContent row={row} />
      </ActionCell>
      {page !== null && <PageCell {...cell(1)} page={page} name={nameOf(row)} onLeave={onLeave} />}
    </GridRow>
  );
}

/** How many events of each family were found, as a thin legend. */
function FamilyCounts({ families }: Pick<SearchAnswer, 'families'>) {
  const t = useTranslations('vocabulary');
  return (
    <span className="flex flex-wrap gap-x-3.5 gap-y-1 text-xs leading-4 text-ink-soft">
      {FAMILIES.filter((family) => families[family] > 0).map((family) => (
        <span key={family} className="inline-flex items-center gap-1.5">
          <FamilySwatch family={family} width={18} />
          {t(`family.${family}`)} <span className="tabular-nums">{families[family]}</span>
        </span>
      ))}
    </span>
  );
}
