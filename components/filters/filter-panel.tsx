'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { CERTAINTIES, STATUSES } from '@/lib/events/vocabulary';
import {
  UNFILTERED,
  certaintyCounts,
  recordedValues,
  statusCounts,
} from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventCount, type FlowFilter } from '@/lib/flows/flow-selectors';
import type { View } from '@/lib/view/view';
import { FacetGroup } from './facet-group';
import { CertaintySample, StatusSample } from './facet-samples';
import { FamilyGroup } from './family-group';
import { FilterHeading } from './filter-heading';
import { NoMatch } from './no-match';

export type FilterChange = Partial<
  Pick<View, 'types' | 'statuses' | 'certainties' | 'from' | 'to'>
>;

export interface FilterPanelProps {
  readonly filter: FlowFilter;
  readonly cubes: FlowCubes;
  readonly onChange: (change: FilterChange) => void;
}

/** The legend, which is the filter: what each line means, how many there are, and whether it shows. */
export function FilterPanel({ filter, cubes, onChange }: FilterPanelProps) {
  const t = useTranslations('filters');
  const vocabulary = useTranslations('vocabulary');
  const recorded = recordedValues(cubes);
  const shown = visibleEventCount(cubes, filter);
  const heading = useRef<HTMLHeadingElement>(null);
  // The buttons that undo a filter go away with it; the keyboard must not be left on nothing.
  const relax = (change: FilterChange) => {
    onChange(change);
    heading.current?.focus();
  };

  return (
    <div className="flex min-h-full flex-col gap-4 px-4 pt-3">
      <FilterHeading
        filter={filter}
        shown={shown}
        total={visibleEventCount(cubes, UNFILTERED)}
        onReset={() => relax(UNFILTERED)}
        ref={heading}
      />
      <FamilyGroup
        filter={filter}
        cubes={cubes}
        recorded={recorded.types}
        onChange={(types) => onChange({ types })}
      />
      <FacetGroup
        title={t('status')}
        values={STATUSES.filter((status) => recorded.statuses.has(status))}
        all={STATUSES}
        chosen={filter.statuses}
        counts={statusCounts(cubes, filter)}
        nameOf={(status) => vocabulary(`status.${status}`)}
        Sample={StatusSample}
        onChange={(statuses) => onChange({ statuses })}
      />
      <FacetGroup
        title={t('certainty')}
        values={CERTAINTIES.filter((certainty) => recorded.certainties.has(certainty))}
        all={CERTAINTIES}
        chosen={filter.certainties}
        counts={certaintyCounts(cubes, filter)}
        nameOf={(certainty) => vocabulary(`certainty.${certainty}`)}
        Sample={CertaintySample}
        onChange={(certainties) => onChange({ certainties })}
      />
      {/* At the foot and sticking there, so that rows do not move when a year turns out empty. */}
      <div role="status" className="sticky bottom-0 -mx-4 mt-auto bg-panel">
        {shown === 0 && <NoMatch filter={filter} cubes={cubes} onChange={relax} />}
      </div>
    </div>
  );
}
