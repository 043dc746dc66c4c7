import { useFormatter, useTranslations } from 'next-intl';
import {
  answerCount,
  choiceCounts,
  numberBins,
  numbersOf,
  rankedOptions,
  yearsOf,
  type Bin,
  type Tally,
} from '@/lib/lecture/poll-results';
import type { Poll } from '@/lib/model/poll-schema';
import { useCountFigure, type ResultBar } from './result-bars';

/** More than that are no list for a phone. */
const MOST_YEARS = 12;

/** The answers of a poll as bars; none of places, which are shown on a map. */
export function useResultBars() {
  const t = useTranslations('roomTalk.results');
  const format = useFormatter();
  const figure = useCountFigure();

  const binWords = ({ from, to }: Bin, isWhole: boolean) =>
    isWhole && to - from === 1
      ? format.number(from)
      : t('between', {
          from: format.number(from),
          to: format.number(isWhole ? to - 1 : to),
        });

  return (poll: Poll, tally: Tally): ResultBar[] => {
    const all = answerCount(poll.kind, tally);
    const counted = (key: string | number, text: string, count: number): ResultBar => ({
      ...{ key, text },
      share: all === 0 ? 0 : count / all,
      figure: figure(count, all),
    });
    switch (poll.kind) {
      case 'choice': {
        const counts = choiceCounts(poll.options.length, tally);
        return poll.options.map((option, index) => counted(index, option, counts[index]!));
      }
      case 'number': {
        const numbers = numbersOf(tally);
        const isWhole = numbers.every(({ number }) => Number.isInteger(number));
        return numberBins(numbers).map((bin) =>
          counted(bin.from, binWords(bin, isWhole), bin.count),
        );
      }
      case 'year': {
        const years = yearsOf(tally).toSorted((one, other) => one.number - other.number);
        if (years.length <= MOST_YEARS) {
          return years.map(({ number, count }) => counted(number, String(number), count));
        }
        return numberBins(years)
          .filter(({ count }) => count > 0)
          .map(({ from, to, count }) =>
            counted(from, t('between', { from: String(from), to: String(to - 1) }), count),
          );
      }
      case 'order': {
        const { length } = poll.options;
        return rankedOptions(length, tally).map(({ option, meanRank }) => ({
          key: option,
          text: poll.options[option]!,
          // The whole width for one that all put first, nothing for one that all put last.
          share: meanRank === null ? 0 : (length - meanRank) / (length - 1),
          figure:
            meanRank === null
              ? '–'
              : t('meanRank', {
                  rank: format.number(meanRank, { maximumFractionDigits: 1 }),
                }),
        }));
      }
      case 'place':
        return [];
    }
  };
}
