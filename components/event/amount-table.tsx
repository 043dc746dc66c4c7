import { useLocale, useTranslations } from 'next-intl';
import type { AmountDetail } from '@/lib/model/event-detail';
import { periodWords } from '@/lib/time/date-words';
import { amountWords } from './amount-words';
import { useDateLanguage } from './use-date-language';

interface AmountTableProps {
  readonly amounts: readonly AmountDetail[];
  readonly sourceWords: (amount: AmountDetail) => string | null;
  readonly flowWords: (amount: AmountDetail) => string | null;
}

/** Many figures, as those of a series of years, a row each. */
export function AmountTable({ amounts, sourceWords, flowWords }: AmountTableProps) {
  const t = useTranslations('evidence.amount');
  const language = useLocale();
  const dates = useDateLanguage();
  const headings = [t('period'), t('direction'), t('value'), t('reporter'), t('source')];
  const rowOf = (amount: AmountDetail) => [
    amount.period && periodWords(amount.period, dates, 'short'),
    flowWords(amount) ?? t(`measure.${amount.measure}`),
    amountWords(amount, language, t),
    amount.reporter?.name,
    sourceWords(amount),
  ];
  return (
    // A wide table scrolls by itself, and a keyboard must be able to do so.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div tabIndex={0} role="group" aria-label={t('table')} className="overflow-x-auto">
      <table className="w-full border-collapse text-left text-xs leading-5">
        <thead>
          <tr className="align-bottom text-ink-soft">
            {headings.map((heading) => (
              <th
                key={heading}
                scope="col"
                className="border-b border-control py-1 pr-3 font-semibold"
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {amounts.map((amount, index) => {
            const [period, ...cells] = rowOf(amount);
            return (
              <tr key={index} className="border-b border-rule align-top">
                <th scope="row" className="py-1 pr-3 font-medium tabular-nums">
                  {period}
                </th>
                {cells.map((cell, column) => (
                  <td key={column} className="py-1 pr-3 tabular-nums">
                    {cell}
                    {/* The value is the second cell; its note belongs to it. */}
                    {column === 1 && amount.note && (
                      <span className="block text-ink-soft">{amount.note}</span>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
