import { FamilySwatch } from '@/components/event/family-swatch';
import { CertaintyIcon } from '@/components/event/status-icon';
import type { Certainty, Status } from '@/lib/model/vocabulary';

/** Whatever its family, a line is full where the event took place and hollow where it did not. */
export function StatusSample({ value }: { value: Status }) {
  return (
    <FamilySwatch
      family="visit"
      occurred={value === 'occurred'}
      width={20}
      className="shrink-0 stroke-ink-soft"
    />
  );
}

/** The mark that stands beside an event in the list and in its evidence. */
export function CertaintySample({ value }: { value: Certainty }) {
  return (
    <span className="flex w-5 shrink-0 justify-center text-ink-soft">
      <CertaintyIcon certainty={value} />
    </span>
  );
}
