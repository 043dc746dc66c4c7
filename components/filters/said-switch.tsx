import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import type { ViewFilter } from '@/lib/filters/view-filter';
import { CountedName } from './counted-name';
import { COUNT_OF_ONLY, OnlyRow } from './only-row';

interface SaidSwitchProps {
  readonly said: ViewFilter['said'];
  /** Events that it adds, or takes away again. */
  readonly count: number;
  readonly onChange: (said: ViewFilter['said']) => void;
}

/** Opinions are no acts: they are on the map only where a reader asks for them. */
export function SaidSwitch({ said, count, onChange }: SaidSwitchProps) {
  const t = useTranslations('filters.said');
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="border-b border-rule text-sm leading-8 font-semibold">
        {t('title')}
      </h3>
      <div className="pt-1">
        <OnlyRow name={t('label')} onOnly={() => onChange('only')}>
          <Checkbox
            state={said === 'out' ? 'off' : 'on'}
            onChange={(on) => onChange(on ? 'in' : 'out')}
            className="grow"
          >
            <CountedName name={t('label')} count={count} countClassName={COUNT_OF_ONLY} />
          </Checkbox>
        </OnlyRow>
      </div>
      <p className="pl-8 text-xs leading-4.5 text-ink-soft">{t('hint')}</p>
    </section>
  );
}
