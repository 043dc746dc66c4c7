'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Button } from '@/components/ui/button';
import { SortableTable } from '@/components/ui/sortable-table';
import { toggledDyads } from '@/lib/charts/chosen-dyad';
import { meetingMatrix } from '@/lib/charts/meeting-matrix';
import { isMeeting } from '@/lib/charts/meetings';
import type { EventSubjects } from '@/lib/filters/event-subjects';
import type { NameOf } from '@/lib/filters/subject-names';
import type { EventSummary } from '@/lib/model/event-summary';
import { parseDyad, type Dyad } from '@/lib/view/dyad';
import { AllDyadsButton } from './all-dyads-button';
import { DyadLink } from './dyad-link';
import { MatrixTable } from './matrix-table';
import { ChartFrame } from './chart-frame';

export interface MeetingMatrixChartProps {
  /** Events of the view, and whom they concern of the pairs that it is restricted to. */
  readonly summaries: readonly EventSummary[];
  readonly subjects: readonly EventSubjects[];
  readonly nameOf: NameOf;
  readonly chosen: readonly Dyad[] | null;
  readonly onChoose: (dyads: readonly Dyad[] | null) => void;
}

const COUNTED = ['meetings', 'events'] as const;
/** States that are shown at first: below them come those of one event or two. */
const FIRST_STATES = 12;

/** Who meets whom: states by states, and how often both were there. */
export function MeetingMatrixChart({
  summaries,
  subjects,
  nameOf,
  chosen,
  onChoose,
}: MeetingMatrixChartProps) {
  const t = useTranslations('charts.matrix');
  const [counted, setCounted] = useState<(typeof COUNTED)[number]>('meetings');
  const [showsAll, setShowsAll] = useState(false);
  const meetings = new Set(summaries.filter(isMeeting).map(({ id }) => id));
  const matrix = meetingMatrix(
    counted === 'events' ? subjects : subjects.filter(({ id }) => meetings.has(id)),
  );
  const states = showsAll ? matrix.states : matrix.states.slice(0, FIRST_STATES);
  const pairs = [...matrix.counts].toSorted(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  );
  const most = pairs[0] && parseDyad(pairs[0][0]);
  const sentence = most
    ? t(`sentence.${counted}`, {
        pairs: pairs.length,
        states: matrix.states.length,
        one: nameOf('actors', most[0]),
        other: nameOf('actors', most[1]),
        count: matrix.highest,
      })
    : t(`none.${counted}`);

  return (
    <ChartFrame
      title={t('title')}
      sentence={sentence}
      controls={
        <div className="flex flex-wrap items-center gap-3">
          <ChoiceGroup
            label={t('counted')}
            choices={COUNTED.map((value) => ({ value, text: t(`count.${value}`) }))}
            value={counted}
            onChange={setCounted}
          />
          <AllDyadsButton chosen={chosen} onChoose={onChoose} />
        </div>
      }
      table={
        most && (
          <SortableTable
            caption={t('title')}
            columns={[
              { key: 'pair', title: t('pair') },
              { key: 'count', title: t(`count.${counted}`), numeric: true },
            ]}
            rows={pairs.map(([id, count]) => ({
              key: id,
              cells: [
                { shown: <DyadLink id={id} nameOf={nameOf} />, value: nameOf('dyads', id) },
                count,
              ],
            }))}
          />
        )
      }
    >
      {most && (
        <>
          <p className="max-w-3xl text-xs leading-5 text-pretty text-ink-soft">
            {t(`counts.${counted}`)} {t('keys')}
          </p>
          <MatrixTable
            matrix={matrix}
            states={states}
            cellName={(one, other, count) =>
              t(`cell.${counted}`, {
                one: nameOf('actors', one, 'full'),
                other: nameOf('actors', other, 'full'),
                count,
              })
            }
            nameOf={nameOf}
            chosen={chosen}
            onPress={(dyad) => onChoose(toggledDyads(chosen, dyad))}
          />
          {matrix.states.length > FIRST_STATES && (
            <div>
              <Button onClick={() => setShowsAll(!showsAll)}>
                {showsAll
                  ? t('fewer', { count: FIRST_STATES })
                  : t('all', { count: matrix.states.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </ChartFrame>
  );
}
