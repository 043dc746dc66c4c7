import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { ResultCell } from './result-step';
import { ResultGrid } from './result-grid';
import { resultGroups, type ResultRow } from './result-rows';
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
