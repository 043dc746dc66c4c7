import { useLocale, useTranslations } from 'next-intl';
import { useDateLanguage } from './use-date-language';
import type { AmountDetail } from '@/lib/model/event-detail';
import { periodWords } from '@/lib/time/date-words';
import { amountWords } from './amount-words';

/** Every figure with what makes it comparable: what it measures, when, and who reported it. */
export function AmountList({ amounts }: { amounts: readonly AmountDetail[] }) {
  const t = useTranslations('evidence.amount');
  const language = useLocale();
  const dates = useDateLanguage();
  return (
    <ul className="flex flex-col gap-3">
      {amounts.map((amount, index) => {
        const { measure, flow, value, period, reporter, partner, commodity, note } = amount;
        const details = [
          [t('commodity'), commodity],
          [t('period'), period && periodWords(period, dates, 'long')],
          [t('reporter'), reporter?.name],
          [t('partner'), partner?.name],
        ].filter((detail): detail is [string, string] => Boolean(detail[1]));
        return (
          <li key={index} className="flex flex-col text-sm leading-6">
            <span className="text-xs leading-5 text-ink-soft">
              {flow === 'none'
                ? t(`measure.${measure}`)
                : t('measureOf', { measure: t(`measure.${measure}`), flow: t(`flow.${flow}`) })}
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
