import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

interface OnlyRowProps {
  /** Of what the row switches. */
  readonly name: string;
  readonly onOnly: () => void;
  /** The checkbox, whose count is 28 pixels wide: the button stands in its place. */
  readonly children: ReactNode;
}

/** The row of a checkbox, with a button that leaves it alone of its list. */
export function OnlyRow({ name, onOnly, children }: OnlyRowProps) {
  return (
    <div className="group relative flex items-center rounded-sm hover:bg-ink/6">
      {children}
      <OnlyButton name={name} onOnly={onOnly} />
    </div>
  );
}

/** Inside an element of the class `group`, as the last. */
export function OnlyButton({ name, onOnly }: Omit<OnlyRowProps, 'children'>) {
  const t = useTranslations('filters');
  return (
    <Button
      variant="quiet"
      aria-label={t('onlyRow', { name })}
      onClick={onOnly}
      // In the place of the count, while there is a hand on the row: a name may be as long as its column.
      className="max-md:text-ink md:absolute md:right-0 md:min-h-6 md:min-w-7 md:bg-raised md:px-0.5 md:text-xs md:not-group-focus-within:not-group-hover:pointer-events-none md:not-group-focus-within:not-group-hover:opacity-0"
    >
      {t('only')}
    </Button>
  );
}

/** Room for a count and for the button in its place. */
export const COUNT_OF_ONLY = 'md:min-w-7';
