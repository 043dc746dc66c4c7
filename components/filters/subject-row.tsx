import { Checkbox } from '@/components/ui/checkbox';
import type { SubjectOption } from '@/lib/filters/subject-options';
import { CountedName } from './counted-name';

interface SubjectRowProps {
  readonly option: SubjectOption;
  readonly chosen: boolean;
  readonly onChoose: (id: string, on: boolean) => void;
}

export function SubjectRow({ option, chosen, onChoose }: SubjectRowProps) {
  const { id, name, fullName, count } = option;
  return (
    <li>
      <Checkbox
        state={chosen ? 'on' : 'off'}
        onChange={(on) => onChoose(id, on)}
        className="rounded-sm py-0.5 hover:bg-ink/6"
      >
        <CountedName name={name} fullName={fullName} count={count} />
      </Checkbox>
    </li>
  );
}
