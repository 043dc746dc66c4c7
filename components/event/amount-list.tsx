import { useLocale, useTranslations } from 'next-intl';
import type { AmountDetail, ClaimDetail, EventDetail } from '@/lib/model/event-detail';
import { periodWords } from '@/lib/time/date-words';
import { amountWords } from './amount-words';
import { AmountTable } from './amount-table';
import { useDateLanguage } from './use-date-language';
import { useFlowWords } from './use-flow-words';

/** More figures than these are rows of a table, as a series of years is. */
const MOST_IN_A_LIST = 8;

interface AmountListProps {
  readonly amounts: readonly AmountDetail[];
  /** By their order a figure names its source. */
  readonly claims: readonly ClaimDetail[];
  readonly participants: EventDetail['participants'];
}

/** Every figure with what makes it comparable: what it measures, when, and who reported it. */
export function AmountList({ amounts, claims, participants }: AmountListProps) {
  const t = useTranslations('evidence.amount');
  const language = useLocale();
  const dates = useDateLanguage();
  const sourceWords = useSourceWords(claims);
  const flowWords = useFlowWords(participants);
  if (amounts.length > MOST_IN_A_LIST) {
    return <AmountTable {...{ amounts, sourceWords, flowWords }} />;
  }
  return (
    <ul className="flex flex-col gap-3">
      {amounts.map((amount, index) => {
        const { measure, value, period, reporter, partner, commodity, note } = amount;
        const flow = flowWords(amount);
        const details = [
          [t('commodity'), commodity],
          [t('period'), period && periodWords(period, dates, 'long')],
          [t('reporter'), reporter?.name],
          [t('partner'), partner?.name],
          [t('source'), sourceWords(amount)],
        ].filter((detail): detail is [string, string] => Boolean(detail[1]));
        return (
          <li key={index} className="flex flex-col text-sm leading-6">
            <span className="text-xs leading-5 text-ink-soft">
              {flow === null
                ? t(`measure.${measure}`)
                : t('measureOf', { measure: t(`measure.${measure}`), flow })}
            </span>
            <span className={value === null ? 'italic' : 'font-medium tabular-nums'}>
              {amountWords(amount, language, t)}
            </span>
            {details.length > 0 && (
              <dl className="flex flex-wrap gap-x-4 text-xs leading-5">
                {details.map(([term, text]) => (
                  <div key={term}>
                    <dt className="inline text-ink-soft">{term}: </dt>
                    <dd className="inline">{text}</dd>
                  </div>
                ))}
              </dl>
            )}
            {note && <span className="text-xs leading-5 text-ink-soft">{note}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** The numbers that the list of claims gives to those of a figure's source: "3", "4, 5". */
function useSourceWords(claims: readonly ClaimDetail[]) {
  const t = useTranslations('evidence.amount');
  return ({ source }: AmountDetail) => {
    const numbers = claims.filter((claim) => claim.source.id === source).map((one) => one.ordinal);
    return numbers.length === 0 ? null : t('claims', { numbers: numbers.join(', ') });
  };
}
