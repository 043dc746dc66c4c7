import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import { eventQuery } from '@/components/queries/event-queries';
import type { ClientRecord } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';

interface CardTitle {
  /** What kind of thing it is. */
  readonly kicker: ReactNode;
  readonly title: string;
}

/** What a card is about, as far as it is known before anything is fetched. */
export function useCardTitle(
  selection: Selection,
  record: ClientRecord | null,
  language: Locale,
): CardTitle {
  const words = useTranslations('vocabulary');
  const pair = useTranslations('evidence.pair');
  const t = useTranslations('lectureEvidence');
  const fetched = useQuery({
    ...eventQuery(selection.kind === 'event' ? selection.id : '', language),
    enabled: selection.kind === 'event',
  }).data;
  const placeName = (id: string) => record?.places.find((place) => place.id === id)?.name ?? id;
  switch (selection.kind) {
    case 'event': {
      const known = fetched ?? record?.summaries.find(({ id }) => id === selection.id);
      if (!known) return { kicker: null, title: t('footnotes') };
      return {
        kicker: (
          <>
            <FamilySwatch family={known.family} outcome={known.status} />
            {words(`type.${known.type}`)}
          </>
        ),
        title: known.title,
      };
    }
    case 'place':
      return { kicker: null, title: placeName(selection.id) };
    case 'pair': {
      const [one, other] = selection.places;
      return {
        kicker: null,
        title: pair('title', { one: placeName(one), other: placeName(other) }),
      };
    }
    case 'flow': {
      const { family, mutual } = selection;
      const [from, to] = [placeName(selection.from), placeName(selection.to)];
      return {
        kicker: words(`family.${family}`),
        title: mutual ? pair('title', { one: from, other: to }) : pair('direction', { from, to }),
      };
    }
    case 'corridor': {
      const found = record?.corridors.find(({ id }) => id === selection.id);
      return { kicker: words('family.corridor'), title: found?.name ?? selection.id };
    }
  }
}
