import type { ReactNode } from 'react';

interface SidePanelProps {
  readonly side: 'left' | 'right';
  /** Names the region; left out where the content is a named region itself. */
  readonly label?: string;
  /** Leaves less of the map on a phone. */
  readonly tall?: boolean;
  readonly children: ReactNode;
}

/** A column over the map's edge; on a phone a sheet over its lower part. */
export function SidePanel({ side, label, tall = false, children }: SidePanelProps) {
  const Element = label === undefined ? 'div' : 'section';
  const width =
    side === 'left' ? 'md:w-76 md:left-0 md:border-r' : 'md:w-100 md:right-0 md:border-l';
  return (
    <Element
      aria-label={label}
      className={`absolute inset-x-0 bottom-0 z-20 flex ${tall ? 'h-[62%]' : 'h-[55%]'} flex-col overflow-y-auto overscroll-contain rounded-t-xl border-t border-rule bg-panel shadow-lg md:inset-x-auto md:top-0 md:h-auto md:rounded-none md:border-t-0 md:shadow-none ${width}`}
    >
      {children}
    </Element>
  );
}
