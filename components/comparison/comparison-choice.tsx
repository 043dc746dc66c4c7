import { SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { NumberField } from '@/components/ui/number-field';
import { Popover } from '@/components/ui/popover';
import type { SubjectOption } from '@/lib/filters/subject-options';
import { typedNumber, typedText } from '@/lib/text/typed-text';
import type { YearRange } from '@/lib/time/year-range';
import { SUBJECT_KINDS, type Compared, type SubjectKind } from '@/lib/view/compared';
import { SubjectChoice } from './subject-choice';

export interface ComparisonChoiceProps {
  readonly kind: Compared['kind'];
  /** The subject of either side; null in a comparison of periods, the first also for several. */
  readonly subjects: readonly [string | null, string | null];
  /** What stands on either side; null in a comparison of periods. */
  readonly sideNames: readonly [string, string] | null;
  /** Whom or what one can choose, those of most events first. */
  readonly optionsOf: (kind: SubjectKind) => readonly SubjectOption[];
  /** Whether two of a kind can be compared. */
  readonly hasTwo: (kind: Compared['kind']) => boolean;
  readonly cut: number | null;
  /** Years that leave something on either side. */
  readonly cuts: YearRange;
  readonly onKind: (kind: Compared['kind']) => void;
  readonly onSubjects: (first: string | null, second: string) => void;
  /** False where the year leaves nothing on a side; null takes the cut back. */
  readonly onCut: (year: number | null) => boolean;
}

/** The button that opens what is compared, and whether before and from a year on. */
export function ComparisonChoice(props: ComparisonChoiceProps) {
  const t = useTranslations('comparison.choice');
  return (
    <Popover
      title={t('title')}
      label={t('open')}
      icon={
        <>
          <SlidersHorizontal aria-hidden size={16} />
          <span className="max-md:sr-only">{t('open')}</span>
        </>
      }
      buttonClassName={buttonClass('outline', 'min-h-8 px-2 max-md:size-11 max-md:px-0')}
      panelClassName="w-80 max-w-[calc(100vw-1rem)] gap-3 p-4"
    >
      <ChoiceForm {...props} />
    </Popover>
  );
}

function ChoiceForm(props: ComparisonChoiceProps) {
  const { kind, subjects, sideNames, optionsOf, cut, cuts, onSubjects, onCut } = props;
  const t = useTranslations('comparison.choice');
  const name = useId();
  const problemId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const commitCut = (text: string) => {
    const isEmpty = typedText(text).trim() === '';
    const isDone = isEmpty ? onCut(null) : onCut(typedNumber(text));
    setProblem(isDone ? null : text);
  };
  // What was wrong with the year concerned the years of the kind before.
  const chooseKind = (chosen: Compared['kind']) => {
    setProblem(null);
    props.onKind(chosen);
  };
  const years = { first: String(cuts.from), last: String(cuts.to) };
  return (
    <>
      <fieldset>
        <legend className="pb-1 text-xs text-ink-soft">{t('kinds')}</legend>
        {(['period', ...SUBJECT_KINDS] as const).map((choice) => (
          <KindChoice
            key={choice}
            group={name}
            kind={choice}
            checked={choice === kind}
            disabled={choice !== kind && !props.hasTwo(choice)}
            onChoose={chooseKind}
          />
        ))}
      </fieldset>
      {kind === 'period' || sideNames === null ? (
        <p className="text-xs leading-5 text-ink-soft">{t('periods')}</p>
      ) : (
        <SubjectChoice
          subjects={subjects}
          names={sideNames}
          options={optionsOf(kind)}
          onChoose={onSubjects}
        />
      )}
      <div className="flex flex-col gap-1">
        {/* A field has no room for its word on a phone; here it has. */}
        <span aria-hidden className="text-xs text-ink-soft md:hidden">
          {t('cut')}
        </span>
        <NumberField
          label={t('cut')}
          shownLabel={t('cut')}
          value={cut}
          problemId={problem === null ? null : problemId}
          onEdit={() => setProblem(null)}
          onCommit={commitCut}
        />
        <p className="text-xs leading-5 text-ink-soft">
          {t(kind === 'period' ? 'cutOfPeriods' : 'cutOfSubjects', years)}
        </p>
        <p
          id={problemId}
          role="alert"
          className="border-l-4 border-accent pl-2 leading-5 empty:hidden"
        >
          {problem !== null && t('problem', { typed: problem, ...years })}
        </p>
      </div>
    </>
  );
}

interface KindChoiceProps {
  readonly group: string;
  readonly kind: Compared['kind'];
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChoose: (kind: Compared['kind']) => void;
}

/** One kind of comparison, with the reason where there are no two to compare. */
function KindChoice({ group, kind, checked, disabled, onChoose }: KindChoiceProps) {
  const t = useTranslations('comparison.choice');
  const reasonId = useId();
  return (
    <div>
      <label className="flex min-h-7 cursor-pointer items-center gap-2 max-md:min-h-11 has-disabled:cursor-default has-disabled:text-ink-soft">
        <input
          type="radio"
          name={group}
          checked={checked}
          disabled={disabled}
          aria-describedby={disabled ? reasonId : undefined}
          onChange={() => onChoose(kind)}
          className="size-4 shrink-0 cursor-pointer accent-ink disabled:cursor-default"
        />
        {t(`kind.${kind}`)}
      </label>
      {disabled && (
        <p id={reasonId} className="pl-6 text-xs leading-5 text-ink-soft">
          {t(`noTwo.${kind}`)}
        </p>
      )}
    </div>
  );
}
