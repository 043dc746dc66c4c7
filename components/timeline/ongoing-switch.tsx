import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';

interface OngoingSwitchProps {
  readonly ongoing: 'in' | 'out';
  readonly onChange: (ongoing: 'in' | 'out') => void;
}

/** Whether the years also show what had begun before them and still went on. */
export function OngoingSwitch({ ongoing, onChange }: OngoingSwitchProps) {
  const t = useTranslations('playback');
  return (
    <Checkbox
      state={ongoing === 'in' ? 'on' : 'off'}
      onChange={(on) => onChange(on ? 'in' : 'out')}
      className="shrink-0 md:text-xs"
    >
      {t('ongoing')}
    </Checkbox>
  );
}
