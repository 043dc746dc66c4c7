import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { amountWords } from '@/components/event/amount-words';
import { amountsQuery } from '@/components/queries/amount-queries';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import { groupBy } from '@/lib/text/group-by';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { RowWords } from '@/lib/table/event-columns';
import { dateWords } from '@/lib/time/date-words';
import type { EventAmount } from '@/lib/model/event-amount';

interface RowWordsOptions {
  readonly places: readonly AtlasPlace[];
  readonly actors: readonly AtlasActor[];
  /** Figures are asked for only when a column shows them. */
  readonly withFigures: boolean;
}

/** What the rows say, in the language of the interface. */
export function useRowWords({ places, actors, withFigures }: RowWordsOptions): RowWords {
  const vocabulary = useTranslations('vocabulary');
  const amount = useTranslations('evidence.amount');
  const language = useLocale();
  const dates = useDateLanguage();
  const { data: amounts } = useQuery({ ...amountsQuery(language), enabled: withFigures });
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  const figures = groupBy(amounts ?? [], ({ event }) => event.id);
  return {
    date: (event) => dateWords(event, dates, 'short'),
    family: ({ family }) => vocabulary(`family.${family}`),
    type: ({ type }) => vocabulary(`type.${type}`),
    kind: ({ kind }) => vocabulary(`kind.${kind}`),
    status: ({ status }) => vocabulary(`status.${status}`),
    certainty: ({ certainty }) => vocabulary(`certainty.${certainty}`),
    placeName: (id) => placeNames.get(id) ?? id,
    actorName: (id) => actorNames.get(id) ?? id,
    figures: ({ id }) => (figures.get(id) ?? []).map((one) => amountWords(one, language, amount)),
    dollars: ({ id }) => highestDollars(figures.get(id) ?? []),
  };
}

function highestDollars(figures: readonly EventAmount[]): number | undefined {
  const values = figures.flatMap(({ unit, value }) =>
    unit === 'USD' && value !== null ? [value] : [],
  );
  return values.length > 0 ? Math.max(...values) : undefined;
}
