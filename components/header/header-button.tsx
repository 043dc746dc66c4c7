import type { LucideIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';

interface HeaderButtonProps {
  readonly id?: string;
  readonly icon: LucideIcon;
  readonly label: string;
  /** More than the label says, for a pointer that rests. */
  readonly hint?: string;
  /** In the menu every action says its name; in the row it does where there is room. */
  readonly inMenu?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** An action of the header. */
export function HeaderButton({
  id,
  icon: Icon,
  label,
  hint = label,
  inMenu = false,
  pressed,
  onClick,
}: HeaderButtonProps) {
  return (
    <Button
      id={id}
      variant="quiet"
      aria-label={label}
      // In the menu the name is there to read: a tooltip would only take the first Escape.
      data-tooltip={inMenu && hint === label ? undefined : hint}
      aria-pressed={pressed}
      onClick={onClick}
      className={`aria-pressed:bg-ink/8 aria-pressed:text-ink ${inMenu ? 'w-full justify-start gap-3' : 'min-w-10 max-md:min-w-11 max-md:px-0'}`}
    >
      <Icon aria-hidden size={18} />
      <span className={inMenu ? 'text-left' : 'max-lg:hidden'}>{label}</span>
    </Button>
  );
}
