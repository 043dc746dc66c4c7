import type { ReactNode } from 'react';

/**
 * The filters are docked where useLayout says `wide`, by style sheet, so that they are in the first
 * picture that the server sends. What is at the right is a sheet over the map's lower part on a phone that is held upright.
 */
const SIDES = {
  left: 'hidden min-[75rem]:flex left-0 inset-y-0 w-76 border-r',
  right:
    'flex inset-x-0 bottom-0 rounded-t-xl border-t shadow-lg docked:inset-y-0 docked:left-auto docked:w-100 docked:rounded-none docked:border-t-0 docked:border-l docked:shadow-none',
} as const;

interface SidePanelProps {
  readonly side: keyof typeof SIDES;
  readonly id?: string;
  /** Names the region; left out where the content is a named region itself. */
  readonly label?: string;
  /** Leaves less of the map on a phone. */
  readonly tall?: boolean;
  readonly children: ReactNode;
}

/** A column over the map's edge. */
export function SidePanel({ side, id, label, tall = false, children }: SidePanelProps) {
  const Element = label === undefined ? 'div' : 'section';
  return (
    <Element
      id={id}
      aria-label={label}
      className={`absolute z-20 flex-col overflow-y-auto overscroll-contain border-rule bg-panel ${SIDES[side]} ${side === 'left' ? '' : tall ? 'undocked:h-[62%]' : 'undocked:h-[55%]'}`}
    >
      {children}
    </Element>
  );
}
