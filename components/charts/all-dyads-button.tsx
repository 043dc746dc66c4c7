import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Dyad } from '@/lib/view/dyad';

interface AllDyadsButtonProps {
  readonly chosen: readonly Dyad[] | null;
  readonly onChoose: (dyads: readonly Dyad[] | null) => void;
}

/** Gives up the filter of pairs, which a press on a pair sets. It stays, so the focus does too. */
export function AllDyadsButton({ chosen, onChoose }: AllDyadsButtonProps) {
  const t = useTranslations('charts');
  return (
    <Button disabled={chosen === null} onClick={() => onChoose(null)}>
      {t('allPairs')}
    </Button>
  );
}
