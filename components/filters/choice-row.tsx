import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { CountedName } from './counted-name';
import { COUNT_OF_ONLY, OnlyRow } from './only-row';

interface ChoiceRowProps {
  readonly name: string;
  readonly count: number;
  readonly isOn: boolean;
  /** How the atlas shows the value elsewhere; the name stands beside it. */
  readonly sample?: ReactNode;
  readonly onChange: (on: boolean) => void;
  readonly onOnly: () => void;
}

/** A value of a closed vocabulary, to be chosen beside others or alone. */
export function ChoiceRow({ name, count, isOn, sample, onChange, onOnly }: ChoiceRowProps) {
  return (
    <li>
      <OnlyRow name={name} onOnly={onOnly}>
        <Checkbox state={isOn ? 'on' : 'off'} onChange={onChange} className="grow">
          {sample}
          <CountedName name={name} count={count} countClassName={COUNT_OF_ONLY} />
        </Checkbox>
      </OnlyRow>
    </li>
  );
}
