import { MapPinned } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/event/family-swatch';
import { Button } from '@/components/ui/button';
import { FAMILIES } from '@/lib/model/vocabulary';
import type { AnsweredPart, SearchAnswer } from '@/lib/search/search-answer';
import { ActionCell, cellId, GridRow, PageCell } from './grid-cells';
import { ResultContent } from './result-content';
import { ReadingRow } from './reading-row';
import {
  allRow,
  hasPageCell,
  keyOf,
  nameOf,
  pageOf,
  resultGroups,
  type FoundRow,
  type ResultRow,
} from './result-rows';
import type { ResultCell } from './result-step';
import type { Search } from './use-search';

interface SearchResultsProps {
  readonly search: Search;
  readonly gridId: string;
  readonly active: ResultCell | null;
  readonly onAct: (row: ResultRow) => void;
  readonly onLeave: () => void;
  readonly onTakeBack: (part: AnsweredPart) => void;
  /** Whether filters stand, in whose place come those of what is shown. */
  readonly isFiltered: boolean;
  /** Pages of results in tabs of their own. */
  readonly pagesOpenBeside?: boolean;
}

/** The results, or why there are none. */
export function SearchResults({ search, ...grid }: SearchResultsProps) {
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
  // How the words were read stays in sight where that finds nothing: it may be taken back.
  if (resultGroups(answer).length === 0 && answer.reading.parts.length === 0) {
    return <NothingFound answer={answer} />;
  }
  return (
    <>
      {(answer.any || answer.similar) && (
        <p className="border-b border-rule px-4 py-2 text-xs leading-5 text-ink-soft">
          {answer.any ? t('any') : t('similar')}
        </p>
      )}
      <ResultGrid answer={answer} {...grid} />
    </>
  );
}

function NothingFound({ answer }: { readonly answer: SearchAnswer }) {
  const t = useTranslations('search');
  return (
    <div role="presentation" className="flex flex-col gap-1.5 p-4 text-sm leading-6">
      <span className="font-medium wrap-anywhere">{t('nothing', { words: answer.query })}</span>
      <span className="text-ink-soft">
        {answer.reading.parts.length > 0 ? t('nothingRead') : t('nothingHelp')}
      </span>
    </div>
  );
}

interface ResultGridProps extends Omit<SearchResultsProps, 'search'> {
  readonly answer: SearchAnswer;
}

/** What was found, grouped. The field keeps the focus; arrow keys move through these cells. */
function ResultGrid({
  gridId: id,
  answer,
  active,
  onAct,
  onLeave,
  onTakeBack,
  isFiltered,
  pagesOpenBeside = false,
}: ResultGridProps) {
  const t = useTranslations('search');
  const groups = resultGroups(answer);
  const first = answer.reading.parts.length > 0 ? 1 : 0;
  const rowsBefore = (group: number) =>
    groups.slice(0, group).reduce((sum, { rows }) => sum + rows.length, first);
  const all = allRow(answer);
  const count = answer.totals.events;
  return (
    <div role="grid" id={id} aria-label={t('results')} className="flex min-h-0 flex-1 flex-col">
      <ReadingRow gridId={id} answer={answer} active={active} onTakeBack={onTakeBack} />
      {groups.length === 0 && <NothingFound answer={answer} />}
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
                key={keyOf(row)}
                gridId={id}
                row={row}
                at={rowsBefore(group) + index}
                active={active}
                onAct={() => onAct(row)}
                onLeave={onLeave}
                pagesOpenBeside={pagesOpenBeside}
              />
            ))}
          </div>
        ))}
      </div>
      {count > 0 && (
        <div role="rowgroup" aria-label={t('all')} className="border-t border-rule">
          <GridRow isActive={active?.row === rowsBefore(groups.length)}>
            <ActionCell
              id={cellId(id, { row: rowsBefore(groups.length), column: 0 })}
              isActive={active?.row === rowsBefore(groups.length)}
              onAct={() => onAct(all)}
            >
              <MapPinned aria-hidden size={16} className="text-accent" />
              <span className="text-sm leading-7 font-medium">{t('showAll', { count })}</span>
              {isFiltered && <span className="text-xs text-ink-soft">{t('insteadOfFilters')}</span>}
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
  readonly pagesOpenBeside: boolean;
}

function FoundGridRow({
  gridId,
  row,
  at,
  active,
  onAct,
  onLeave,
  pagesOpenBeside,
}: FoundGridRowProps) {
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
      {row.kind !== 'page' && page !== null && hasPageCell(row) && (
        <PageCell
          {...cell(1)}
          page={page}
          name={nameOf(row)}
          opensBeside={pagesOpenBeside}
          onLeave={onLeave}
        />
      )}
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
