'use client';

import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, type ReactNode, type Ref } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import { CertaintyIcon } from '@/components/event/status-icon';
import { Button } from '@/components/ui/button';
import type { NamedRecord, SubjectNames } from '@/lib/filters/subject-names';
import {
  AT_FIRST,
  isRestricted,
  type CountedRecord,
  type ViewFilter,
} from '@/lib/filters/view-filter';
import {
  certaintyCounts,
  recordedValues,
  saidCount,
  statusCounts,
  supplementCount,
  UNFILTERED,
} from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventCount } from '@/lib/flows/flow-selectors';
import { hasLegs } from '@/lib/flows/flow-table';
import {
  CERTAINTIES,
  STATUSES,
  type Certainty,
  type Family,
  type Status,
} from '@/lib/model/vocabulary';
import { FacetGroup } from './facet-group';
import { FamilyGroup } from './family-group';
import { NoMatch } from './no-match';
import { RecordSwitch } from './record-switch';
import { SaidSwitch } from './said-switch';
import { SubjectFilters } from './subject-filters';

export interface FilterPanelProps {
  readonly filter: ViewFilter;
  /** False where what was said is always shown. */
  readonly offersSaid: boolean;
  readonly record: CountedRecord & NamedRecord;
  /** Of the events whose subjects the filter keeps. */
  readonly cubes: FlowCubes;
  readonly names: SubjectNames;
  readonly onChange: (change: Partial<ViewFilter>) => void;
  /** The family whose arcs should stand out, while its row is pointed at or focused. */
  readonly onHighlight: (family: Family | null) => void;
}

/** The legend, which is the filter: what each line means, how many there are, and whether it shows. */
export function FilterPanel({
  filter,
  offersSaid,
  record,
  cubes,
  names,
  onChange,
  onHighlight,
}: FilterPanelProps) {
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
        total={visibleEventCount(record.cubes, {
          ...UNFILTERED,
          said: filter.said === 'out' ? 'out' : 'in',
        })}
        onReset={() => relax(AT_FIRST)}
        ref={heading}
      />
      <FamilyGroup
        filter={filter}
        cubes={cubes}
        recorded={recorded.types}
        onChange={(types) => onChange({ types })}
        onHighlight={onHighlight}
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
      {offersSaid && (
        <SaidSwitch
          said={filter.said}
          count={saidCount(cubes, filter)}
          onChange={(said) => onChange({ said })}
        />
      )}
      {recorded.supplement && (
        <RecordSwitch
          part={filter.record}
          count={supplementCount(cubes, filter)}
          onChange={(part) => onChange({ record: part })}
        />
      )}
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

interface FilterHeadingProps {
  readonly restricted: boolean;
  readonly shown: number;
  readonly total: number;
  readonly onReset: () => void;
  /** Takes the focus when a button that had it goes away. */
  readonly ref: Ref<HTMLHeadingElement>;
}

const figure = (chunks: ReactNode) => (
  <span className="block text-2xl leading-7 font-semibold">{chunks}</span>
);
const context = (chunks: ReactNode) => (
  <span className="block font-sans text-xs leading-5 text-ink-soft">{chunks}</span>
);

/** How much of the record is shown; its height does not depend on whether anything is filtered. */
function FilterHeading({ restricted, shown, total, onReset, ref }: FilterHeadingProps) {
  const t = useTranslations('filters');
  return (
    <div className="flex min-h-12 items-end justify-between gap-2">
      <h2 ref={ref} tabIndex={-1} className="tabular-nums">
        {t.rich('shown', {
          shown,
          total,
          strong: figure,
          soft: context,
        })}
      </h2>
      {restricted && (
        <Button onClick={onReset}>
          <RotateCcw aria-hidden className="size-3.5" />
          {t('reset')}
        </Button>
      )}
    </div>
  );
}

/** Whatever its family, a line is full where the event took place and hollow where it did not. */
function StatusSample({ value }: { value: Status }) {
  return (
    <FamilySwatch
      family="visit"
      outcome={value}
      width={26}
      colour="var(--ink-soft)"
      className="shrink-0"
    />
  );
}

/** The mark that stands beside an event in the list and in its evidence. */
function CertaintySample({ value }: { value: Certainty }) {
  return (
    <span className="flex w-5 shrink-0 justify-center text-ink-soft">
      <CertaintyIcon certainty={value} />
    </span>
  );
}
