import type { LucideIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Tooltip } from '@/components/ui/tooltip';

interface HeaderButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** More than the label says, for a pointer that rests. */
  readonly hint?: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** An action of the header: icon and word where there is room, the icon alone where there is not. */
export function HeaderButton({
  icon: Icon,
  label,
  hint = label,
  pressed,
  onClick,
}: HeaderButtonProps) {
  return (
    <Tooltip text={hint}>
      <Button
        variant="quiet"
        aria-label={label}
        aria-pressed={pressed}
        onClick={onClick}
        className="min-w-10 aria-pressed:bg-ink/8 aria-pressed:text-ink max-md:min-w-11 max-md:px-0"
      >
        <Icon aria-hidden size={18} />
        <span className="max-lg:hidden">{label}</span>
      </Button>
    </Tooltip>
  );
}
