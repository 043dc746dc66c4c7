import { BookPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import type { RecordPart } from '@/lib/model/vocabulary';
import { CountedName } from './counted-name';
import { COUNT_OF_ONLY, OnlyRow } from './only-row';

interface RecordSwitchProps {
  readonly part: RecordPart;
  /** Events of the supplement that the other filters let through. */
  readonly count: number;
  readonly onChange: (part: RecordPart) => void;
}

/** What was read from the five documents alone, with the supplement, or the supplement alone. */
export function RecordSwitch({ part, count, onChange }: RecordSwitchProps) {
  const t = useTranslations('filters');
  const name = useTranslations('vocabulary')('record.supplement');
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="border-b border-rule text-sm leading-8 font-semibold">
        {t('record')}
      </h3>
      <div className="pt-1">
        <OnlyRow name={name} onOnly={() => onChange('supplement')}>
          <Checkbox
            state={part === 'documents' ? 'off' : 'on'}
            onChange={(on) => onChange(on ? 'whole' : 'documents')}
            className="grow"
          >
            <span className="flex w-5 shrink-0 justify-center text-supplement">
              <BookPlus aria-hidden size={14} />
            </span>
            <CountedName name={name} count={count} countClassName={COUNT_OF_ONLY} />
          </Checkbox>
        </OnlyRow>
      </div>
    </section>
  );
}
