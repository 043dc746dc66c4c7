'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { CERTAINTIES, STATUSES } from '@/lib/model/vocabulary';
import {
  UNFILTERED,
  certaintyCounts,
  recordedValues,
  statusCounts,
} from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventCount } from '@/lib/flows/flow-selectors';
import { hasLegs } from '@/lib/flows/flow-table';
import type { NamedRecord, SubjectNames } from '@/lib/filters/subject-names';
import {
  EVERYTHING,
  isRestricted,
  type CountedRecord,
  type ViewFilter,
} from '@/lib/filters/view-filter';
import { FacetGroup } from './facet-group';
import { CertaintySample, StatusSample } from './facet-samples';
import { FamilyGroup } from './family-group';
import { FilterHeading } from './filter-heading';
import { NoMatch } from './no-match';
import { SubjectFilters } from './subject-filters';

export interface FilterPanelProps {
  readonly filter: ViewFilter;
  readonly record: CountedRecord & NamedRecord;
  /** Of the events whose subjects the filter keeps. */
  readonly cubes: FlowCubes;
  readonly names: SubjectNames;
  readonly onChange: (change: Partial<ViewFilter>) => void;
}

/** The legend, which is the filter: what each line means, how many there are, and whether it shows. */
export function FilterPanel({ filter, record, cubes, names, onChange }: FilterPanelProps) {
  const t = useTranslations('filters');
  const vocabulary = useTranslations('vocabulary');
  // Rows are those of the whole record, so that none goes while one narrows.
  const recorded = recordedValues(record.cubes);
  const shown = visibleEventCount(cubes, filter);
  const heading = useRef<HTMLHeadingElement>(null);
  // The buttons that undo a filter go away with it; the keyboard must not be left on nothing.
  const relax = (change: Partial<ViewFilter>) => {
    onChange(change);
    heading.current?.focus();
  };

  return (
    <div className="flex min-h-full flex-col gap-4 px-4 pt-3">
      <FilterHeading
        restricted={isRestricted(filter)}
        shown={shown}
        total={visibleEventCount(record.cubes, UNFILTERED)}
        onReset={() => relax(EVERYTHING)}
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
      {/* A rolled-up table does not say which event is whose. */}
      {record.subjects.length > 0 && hasLegs(record.cubes.table) && (
        <div className="flex flex-col gap-2 pb-4">
          <SubjectFilters filter={filter} record={record} names={names} onChange={onChange} />
        </div>
      )}
      {/* At the foot and sticking there, so that rows do not move when a year turns out empty. */}
      <div role="status" className="sticky bottom-0 -mx-4 mt-auto bg-panel">
        {shown === 0 && <NoMatch filter={filter} record={record} names={names} onChange={relax} />}
      </div>
    </div>
  );
}
