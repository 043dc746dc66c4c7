'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { familyColour } from '@/components/event/family-style';
import { Button } from '@/components/ui/button';
import { SortableTable } from '@/components/ui/sortable-table';
import { isChosenDyad, toggledDyads } from '@/lib/charts/chosen-dyad';
import { dyadHistories } from '@/lib/charts/dyad-histories';
import { historyScales } from '@/lib/charts/history-scales';
import type { EventSubjects } from '@/lib/filters/event-subjects';
import type { NameOf } from '@/lib/filters/subject-names';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Family } from '@/lib/model/vocabulary';
import type { Dyad } from '@/lib/view/dyad';
import { AllDyadsButton } from './all-dyads-button';
import { ChartFrame } from './chart-frame';
import { DyadLink } from './dyad-link';
import { HistoryCard } from './history-card';
import { historiesSentence, historyYears } from './history-words';

export interface RelationsChartProps {
  /** Events of the view, and whom they concern of the pairs that it is restricted to. */
  readonly summaries: readonly EventSummary[];
  readonly subjects: readonly EventSubjects[];
  readonly nameOf: NameOf;
  readonly chosen: readonly Dyad[] | null;
  readonly onChoose: (dyads: readonly Dyad[] | null) => void;
}

const FIRST_CARDS = 12;

/** How relations went: for each two states a small histogram, all on the same two scales. */
export function RelationsChart({
  summaries,
  subjects,
  nameOf,
  chosen,
  onChoose,
}: RelationsChartProps) {
  const t = useTranslations('charts.relations');
  const charts = useTranslations('charts');
  const vocabulary = useTranslations('vocabulary');
  const [shownCards, setShownCards] = useState(FIRST_CARDS);
  const histories = dyadHistories(summaries, subjects);
  const cards = histories.slice(0, shownCards);
  const { axis, ceiling, families } = historyScales(histories);
  const hasAny = histories.length > 0;

  const table = (
    <SortableTable
      caption={t('title')}
      columns={[
        { key: 'pair', title: t('pair') },
        { key: 'total', title: t('events'), numeric: true },
        { key: 'years', title: t('begin') },
        { key: 'undated', title: t('undated'), numeric: true },
        ...families.map((family) => ({
          key: family,
          title: vocabulary(`family.${family}`),
          numeric: true,
        })),
      ]}
      rows={histories.map((history) => ({
        key: history.id,
        cells: [
          {
            shown: <DyadLink id={history.id} nameOf={nameOf} />,
            value: nameOf('dyads', history.id),
          },
          history.total,
          { shown: historyYears(history, t), value: history.years?.first },
          history.undated,
          ...families.map(
            (family) => history.families.find((one) => one.family === family)?.count ?? 0,
          ),
        ],
      }))}
    />
  );

  return (
    <ChartFrame
      title={t('title')}
      sentence={historiesSentence(histories, { nameOf, ceiling }, t)}
      controls={
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {families.length > 0 && <FamilyKey families={families} />}
          <AllDyadsButton chosen={chosen} onChoose={onChoose} />
        </div>
      }
      table={hasAny && table}
    >
      {hasAny && (
        <p className="max-w-3xl text-xs leading-5 text-pretty text-ink-soft">{t('counts')}</p>
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] gap-x-6 gap-y-5">
        {cards.map((history) => (
          <HistoryCard
            key={history.id}
            history={history}
            axis={axis}
            ceiling={ceiling}
            nameOf={nameOf}
            isChosen={isChosenDyad(chosen, history.dyad)}
            onPress={() => onChoose(toggledDyads(chosen, history.dyad))}
          />
        ))}
      </ul>
      {histories.length > cards.length && (
        <div>
          <Button onClick={() => setShownCards(shownCards + FIRST_CARDS)}>
            {charts('more', {
              count: Math.min(FIRST_CARDS, histories.length - cards.length),
              total: histories.length,
            })}
          </Button>
        </div>
      )}
    </ChartFrame>
  );
}

/** What the colours of a stack mean, in the order of the stack from its foot up. */
function FamilyKey({ families }: { families: readonly Family[] }) {
  const t = useTranslations('vocabulary.family');
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs leading-5">
      {families.map((family) => (
        <li key={family} className="flex items-center gap-1.5">
          <svg aria-hidden width="10" height="10">
            <rect width="10" height="10" fill={familyColour(family)} />
          </svg>
          {t(family)}
        </li>
      ))}
    </ul>
  );
}
