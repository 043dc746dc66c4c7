import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import type { ComparedRelation, ComparedRelations } from '@/lib/flows/compare-sides';
import { ratesOf } from '@/lib/time/cut-years';
import { isSameSelection, pairSelection, type Selection } from '@/lib/view/selection';
import { useRateWords } from './use-rate-words';

interface ChangeListProps {
  readonly part: keyof ComparedRelations;
  readonly relations: readonly ComparedRelation[];
  /** Years that each period has: where they differ, events a year are given. */
  readonly lengths: readonly [number | null, number | null];
  readonly placeName: (id: string) => string;
  readonly open: Selection | null;
  readonly onOpen: (selection: Selection) => void;
}

/** The relations of one period alone, or of both; each opens its pair of places. */
export function ChangeList({ part, relations, lengths, placeName, open, onOpen }: ChangeListProps) {
  const t = useTranslations('comparison');
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="bg-panel pb-2">
      <h3
        id={headingId}
        className="sticky top-0 z-10 bg-panel px-3 pt-2 pb-1 text-sm leading-5 font-semibold"
      >
        {t(`${part}.title`)}{' '}
        <span className="font-sans font-normal text-ink-soft tabular-nums">{relations.length}</span>
      </h3>
      {relations.length === 0 ? (
        <p className="px-3 text-sm leading-6 text-ink-soft">{t(`${part}.none`)}</p>
      ) : (
        <ul className="px-1">
          {relations.map((relation) => (
            <ChangeRow
              key={relation.key}
              part={part}
              relation={relation}
              lengths={lengths}
              places={relation.places.map(placeName)}
              isOpen={isSameSelection(open, pairSelection(...relation.places))}
              onOpen={() => onOpen(pairSelection(...relation.places))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ChangeRowProps {
  readonly part: keyof ComparedRelations;
  readonly relation: ComparedRelation;
  readonly lengths: ChangeListProps['lengths'];
  readonly places: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function ChangeRow({ part, relation, lengths, places, isOpen, onOpen }: ChangeRowProps) {
  const t = useTranslations('comparison');
  const family = useTranslations('vocabulary.family');
  const map = useTranslations('map');
  const rateWords = useRateWords();
  const { before, after, occurred } = relation;
  const spokenCounts = {
    onlyB: t('onlyB.counts', { after }),
    onlyA: t('onlyA.counts', { before }),
    both: t('both.counts', { before, after }),
  };
  const rates = ratesOf([before, after], lengths);
  const [rateBefore = 0, rateAfter = 0] = rates ?? [];
  const shownRates = { onlyB: [rateAfter], onlyA: [rateBefore], both: [rateBefore, rateAfter] };
  return (
    <li>
      <button
        type="button"
        aria-pressed={isOpen}
        onClick={onOpen}
        className="flex min-h-8 w-full items-center gap-2 rounded-sm px-2 py-0.5 text-left text-sm leading-5 hover:bg-ink/6 aria-pressed:bg-ink/8 max-md:min-h-11"
      >
        <FamilySwatch
          family={relation.family}
          outcome={occurred ? 'occurred' : 'unrealised'}
          width={24}
          className="shrink-0"
        />
        <span className="min-w-0 grow wrap-anywhere">
          {places.join(' – ')}
          <span className="sr-only">,</span>{' '}
          <span className="text-xs text-ink-soft">
            {family(relation.family)}
            {!occurred && ` · ${map('unrealised')}`}
          </span>
        </span>
        <span aria-hidden className="shrink-0 tabular-nums">
          {part === 'both' ? `${before} → ${after}` : before + after}
        </span>
        <span className="sr-only">{spokenCounts[part]}</span>
        {rates && (
          <span className="w-32 shrink-0 text-right text-xs text-ink-soft tabular-nums">
            <span className="sr-only">, </span>
            {rateWords(...shownRates[part])}
          </span>
        )}
      </button>
    </li>
  );
}
