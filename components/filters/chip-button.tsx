import type { ReactNode } from 'react';

interface ChipButtonProps {
  readonly label?: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button among chips, as low as they are; on a phone what is pressed is 44 pixels high. */
export function ChipButton({ label, expanded, onClick, children }: ChipButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
      className="pointer-events-auto relative h-8 shrink-0 rounded-full border border-control bg-raised px-3 text-sm whitespace-nowrap text-ink shadow-sm after:absolute hover:bg-panel max-md:after:inset-x-0 max-md:after:-inset-y-1.5"
    >
      {children}
    </button>
  );
}
