import { CalendarRange } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

interface AllYearsButtonProps {
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** The way back from any restriction of time. */
export function AllYearsButton({ disabled, onPress }: AllYearsButtonProps) {
  const t = useTranslations('timeline');
  return (
    <Button
      variant="outline"
      disabled={disabled}
      aria-label={t('allYears')}
      onClick={onPress}
      className="max-md:size-11 max-md:px-0"
    >
      <CalendarRange aria-hidden className="size-5 md:hidden" />
      <span className="max-md:hidden">{t('allYears')}</span>
    </Button>
  );
}
