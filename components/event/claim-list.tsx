import type { ClaimDetail } from '@/lib/model/event-detail';
import { ClaimItem } from './claim-item';

/** Sources that disagree stand side by side with those that do not, in the record's order. */
export function ClaimList({ claims }: { claims: readonly ClaimDetail[] }) {
  return (
    <ol className="flex flex-col gap-4">
      {claims.map((claim) => (
        <li key={claim.ordinal} className="grid grid-cols-[1.25rem_minmax(0,1fr)]">
          <span aria-hidden className="text-xs leading-6 text-ink-soft tabular-nums">
            {claim.ordinal}
          </span>
          <ClaimItem claim={claim} />
        </li>
      ))}
    </ol>
  );
}
