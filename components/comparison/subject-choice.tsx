import { useTranslations } from 'next-intl';
import type { SubjectOption } from '@/lib/filters/subject-options';

interface SubjectChoiceProps {
  readonly subjects: readonly [string | null, string | null];
  /** What stands on either side, also where that is several or without an event. */
  readonly names: readonly [string, string];
  readonly options: readonly SubjectOption[];
  readonly onChoose: (first: string | null, second: string) => void;
}

/** One list for either side, of the browser's own: names, and how many events each has. */
export function SubjectChoice({
  subjects: [first, second],
  names,
  options,
  onChoose,
}: SubjectChoiceProps) {
  const t = useTranslations('comparison.choice');
  const side = (
    mark: 'A' | 'B',
    value: string | null,
    other: string | null,
    sideName: string,
    choose: (id: string) => void,
  ) => (
    <label className="flex items-center gap-2">
      <span aria-hidden className="w-4 shrink-0 font-semibold">
        {mark}
      </span>
      <select
        aria-label={t('side', { mark })}
        value={value ?? ''}
        onChange={(event) => choose(event.target.value)}
        className="min-h-8 min-w-0 grow rounded-sm border border-control bg-raised px-1 text-sm text-ink max-md:min-h-11"
      >
        {/* All, several, or one that the other filters leave no event. */}
        {!options.some(({ id }) => id === value) && <option value={value ?? ''}>{sideName}</option>}
        {options.map(({ id, name, count }) => (
          <option key={id} value={id} disabled={id === other}>
            {t('option', { name, count })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="flex flex-col gap-2">
      {side('A', first, second, names[0], (id) => second !== null && onChoose(id, second))}
      {side('B', second, first, names[1], (id) => onChoose(first, id))}
    </div>
  );
}
