'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Button } from '@/components/ui/button';
import { toggledDyads } from '@/lib/charts/chosen-dyad';
import { meetingMatrix } from '@/lib/charts/meeting-matrix';
import type { Family } from '@/lib/model/vocabulary';
import type { EventSubjects } from '@/lib/filters/event-subjects';
import type { NameOf } from '@/lib/filters/subject-names';
import { parseDyad, type Dyad } from '@/lib/view/dyad';
import { ChartTable } from './chart-table';
import { DyadLink } from './dyad-link';
import { MatrixTable } from './matrix-table';
import { ChartFrame } from './chart-frame';

export interface MeetingMatrixChartProps {
  /** Events of the view, whatever pairs it is restricted to. */
  readonly events: readonly EventSubjects[];
  readonly familyOf: (eventId: string) => Family | undefined;
  readonly nameOf: NameOf;
  readonly chosen: readonly Dyad[] | null;
  readonly onChoose: (dyads: readonly Dyad[] | null) => void;
}

const KINDS = ['all', 'meetings'] as const;
/** Families in which people of two states are in one room. */
const MEETINGS: ReadonlySet<Family | undefined> = new Set<Family>([
  'visit',
  'meeting',
  'mediation',
]);
/** States that are shown at first: below them come those of one event or two. */
const FIRST_STATES = 12;

/** Who meets whom: states by states, and how many events have both. */
export function MeetingMatrixChart({
  events,
  familyOf,
  nameOf,
  chosen,
  onChoose,
}: MeetingMatrixChartProps) {
  const t = useTranslations('charts.matrix');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('all');
  const [showsAll, setShowsAll] = useState(false);
  const counted = kind === 'all' ? events : events.filter(({ id }) => MEETINGS.has(familyOf(id)));
  const matrix = meetingMatrix(counted);
  const states = showsAll ? matrix.states : matrix.states.slice(0, FIRST_STATES);
  const pairs = [...matrix.counts].toSorted(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  );
  const most = pairs[0] && parseDyad(pairs[0][0]);
  const sentence = most
    ? t('sentence', {
        pairs: pairs.length,
        states: matrix.states.length,
        one: nameOf('actors', most[0]),
        other: nameOf('actors', most[1]),
        count: matrix.highest,
      })
    : t('none');

  return (
    <ChartFrame
      title={t('title')}
      sentence={sentence}
      controls={
        <ChoiceGroup
          label={t('kinds')}
          choices={KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
      }
      table={
        most && (
          <ChartTable
            caption={t('title')}
            columns={[
              { key: 'pair', title: t('pair') },
              { key: 'events', title: t('events'), numeric: true },
            ]}
            rows={pairs.map(([id, count]) => ({
              key: id,
              cells: [<DyadLink key="pair" id={id} nameOf={nameOf} />, count],
            }))}
          />
        )
      }
    >
      {most && (
        <>
          <p className="text-xs leading-5 text-ink-soft">{t('keys')}</p>
          <MatrixTable
            matrix={matrix}
            states={states}
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
