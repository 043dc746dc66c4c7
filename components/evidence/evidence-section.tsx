import type { ReactNode } from 'react';

interface EvidenceSectionProps {
  readonly title: string;
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel under a hairline. */
export function EvidenceSection({ title, aside, children }: EvidenceSectionProps) {
  return (
    <section className="border-t border-rule px-5 py-4">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h3 className="text-base leading-6 font-semibold">{title}</h3>
        {aside !== undefined && <span className="text-xs text-ink-soft">{aside}</span>}
      </div>
      {children}
    </section>
  );
}

/** A term and what is said of it, inside a `dl`. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-3">
      <dt className="text-xs leading-5 text-ink-soft">{term}</dt>
      <dd className="min-w-0 text-sm leading-6 wrap-anywhere">{children}</dd>
    </div>
  );
}
