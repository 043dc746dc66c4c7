import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { amountWords } from '@/components/event/amount-words';
import { amountsQuery } from '@/components/queries/amount-queries';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import { groupBy } from '@/lib/text/group-by';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { memoizedByText } from '@/lib/text/memoized-by-text';
import type { EventSummary } from '@/lib/model/event-summary';
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
  // To sort, the table asks for some dozen words once for each of its rows.
  const familyWords = memoizedByText((one: EventSummary['family']) => vocabulary(`family.${one}`));
  const typeWords = memoizedByText((one: EventSummary['type']) => vocabulary(`type.${one}`));
  const kindWords = memoizedByText((one: EventSummary['kind']) => vocabulary(`kind.${one}`));
  const statusWords = memoizedByText((one: EventSummary['status']) => vocabulary(`status.${one}`));
  const certaintyWords = memoizedByText((one: EventSummary['certainty']) =>
    vocabulary(`certainty.${one}`),
  );
  return {
    date: (event) => dateWords(event, dates, 'short'),
    family: ({ family }) => familyWords(family),
    type: ({ type }) => typeWords(type),
    kind: ({ kind }) => kindWords(kind),
    status: ({ status }) => statusWords(status),
    certainty: ({ certainty }) => certaintyWords(certainty),
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
