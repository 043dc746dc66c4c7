'use client';

import type { ReactNode } from 'react';

export interface ComparedSide {
  /** A period, a pair of states, a place or an actor. */
  readonly name: string;
  /** The years of a subject, and what the map counts. */
  readonly details: readonly string[];
  readonly map: ReactNode;
}

interface ComparisonProps {
  readonly label: string;
  readonly first: ComparedSide;
  readonly second: ComparedSide;
  /** What is compared in words and numbers, under the maps. */
  readonly children: ReactNode;
}

/** Two maps side by side, on a phone one above the other. */
export function Comparison({ label, first, second, children }: ComparisonProps) {
  return (
    <section aria-label={label} className="relative flex size-full flex-col bg-panel text-ink">
      <div className="grid min-h-0 flex-1 grid-rows-2 gap-px bg-control max-md:mb-14 docked:grid-cols-2 docked:grid-rows-1">
        <SideMap mark="A" side={first} />
        <SideMap mark="B" side={second} />
      </div>
      {children}
    </section>
  );
}

interface SideMapProps {
  readonly mark: 'A' | 'B';
  readonly side: ComparedSide;
}

/** One map of a comparison under the name of its side. */
function SideMap({ mark, side: { name, details, map } }: SideMapProps) {
  return (
    <div className="flex min-h-0 min-w-0 flex-col bg-panel">
      <h2 className="flex min-h-9 shrink-0 flex-wrap items-baseline gap-x-2.5 border-b border-rule px-3 py-1 max-md:min-h-8">
        <span
          aria-hidden
          className="inline-grid size-5 shrink-0 place-content-center self-center rounded-full border border-control font-sans text-xs font-semibold"
        >
          {mark}
        </span>
        <span className="min-w-0 text-lg leading-7 font-semibold tabular-nums max-md:text-base">
          {name}
        </span>
        <span className="shrink-0 font-sans text-sm font-normal text-ink-soft tabular-nums">
          {details.join(' · ')}
        </span>
      </h2>
      <div className="relative min-h-0 flex-1">{map}</div>
    </div>
  );
}
