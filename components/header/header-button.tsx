import type { LucideIcon } from 'lucide-react';

interface HeaderButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** More than the label says, for a pointer that rests. */
  readonly hint?: string;
  readonly iconOnly?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** An action of the header: icon and word where there is room, the icon alone on a phone. */
export function HeaderButton({
  icon: Icon,
  label,
  hint = label,
  iconOnly = false,
  pressed,
  onClick,
}: HeaderButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={hint}
      onClick={onClick}
      className="flex h-10 min-w-10 items-center justify-center gap-2 rounded px-2 text-sm hover:bg-paper aria-pressed:bg-paper aria-pressed:font-semibold"
    >
      <Icon aria-hidden size={18} />
      {!iconOnly && <span className="hidden md:inline">{label}</span>}
    </button>
  );
}
