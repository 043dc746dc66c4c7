import type { LucideIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** Where an action says its name: beside the icon always, on a wide or a very wide screen, or to the pointer only. */
export type Words = 'always' | 'wide' | 'widest' | 'never';

const WORD_CLASS = {
  always: '',
  wide: 'max-lg:hidden',
  widest: 'max-2xl:hidden',
  never: 'hidden',
} as const;

interface HeaderButtonProps {
  readonly id?: string;
  readonly icon: LucideIcon;
  readonly label: string;
  /** More than the label says, for a pointer that rests. */
  readonly hint?: string;
  readonly words?: Words;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** An action of the header. */
export function HeaderButton({
  id,
  icon: Icon,
  label,
  hint = label,
  words = 'wide',
  pressed,
  onClick,
}: HeaderButtonProps) {
  return (
    <Button
      id={id}
      variant="quiet"
      aria-label={label}
      data-tooltip={hint}
      aria-pressed={pressed}
      onClick={onClick}
      className={`aria-pressed:bg-ink/8 aria-pressed:text-ink ${words === 'always' ? 'w-full justify-start gap-3' : 'min-w-10 max-md:min-w-11 max-md:px-0'}`}
    >
      <Icon aria-hidden size={18} />
      <span className={WORD_CLASS[words]}>{label}</span>
    </Button>
  );
}
