import { BookPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import type { RecordPart } from '@/lib/model/vocabulary';
import { CountedName } from './counted-name';

interface RecordSwitchProps {
  readonly part: RecordPart;
  /** Events of the supplement that the other filters let through. */
  readonly count: number;
  readonly onChange: (part: RecordPart) => void;
}

/** What was read from the five documents alone, or with the supplement. */
export function RecordSwitch({ part, count, onChange }: RecordSwitchProps) {
  const t = useTranslations('filters');
  const vocabulary = useTranslations('vocabulary');
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="border-b border-rule text-sm leading-8 font-semibold">
        {t('record')}
      </h3>
      <div className="pt-1">
        <Checkbox
          state={part === 'whole' ? 'on' : 'off'}
          onChange={(on) => onChange(on ? 'whole' : 'documents')}
          className="rounded-sm hover:bg-ink/6"
        >
          <span className="flex w-5 shrink-0 justify-center text-supplement">
            <BookPlus aria-hidden size={14} />
          </span>
          <CountedName name={vocabulary('record.supplement')} count={count} />
        </Checkbox>
      </div>
    </section>
  );
}
