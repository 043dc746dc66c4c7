'use client';

import { Map as MapIcon, SquarePen, Table } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/tours/link-button';
import { editTour } from '@/components/tours/edited-tour';
import { saveOwnTour } from '@/components/tours/own-tour-queries';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { useRouter } from '@/components/ui/navigation';
import type { CollectedItem } from '@/lib/collection/collection-file';
import { tourOfCollection } from '@/lib/collection/tour-of-collection';
import { eventsInViews, sourcesOfCollection } from '@/lib/collection/uses-of-collection';
import { mapPage } from '@/lib/routes/page-links';
import { editorPage } from '@/lib/tours/tour-links';
import { MOST_EVENTS, type View } from '@/lib/view/view';
import { CollectionBibliography } from './collection-bibliography';
import type { CollectedRecord } from './use-collected-record';

interface CollectionUsesProps {
  /** By the ids that the record has now. */
  readonly items: readonly CollectedItem[];
  readonly record: CollectedRecord;
  readonly onFailure: (text: string) => void;
}

/** A collection as a tour, as a table, on the map, and as a bibliography. */
export function CollectionUses({ items, record, onFailure }: CollectionUsesProps) {
  const t = useTranslations('collection.use');
  const router = useRouter();
  const known = items.filter((item) => record.titleOf(item) !== null);
  const hasSteps = known.some(({ kind }) => kind !== 'source');
  const views = eventsInViews(known);
  const sources = sourcesOfCollection(known, record.events);

  const makeTour = async () => {
    const now = new Date().toISOString();
    const tour = tourOfCollection(known, { title: t('tourTitle'), now, titleOf: record.titleOf });
    await saveOwnTour(tour);
    editTour(tour.id);
    router.push(editorPage(tour.steps[0]?.view));
  };
  const partOf = (index: number) => ({
    parts: views.length,
    from: index * MOST_EVENTS + 1,
    to: index * MOST_EVENTS + (views[index]?.length ?? 0),
  });
  // A map shows what was said only where a view asks for it; a table always does.
  const pictures: readonly (readonly ['table' | 'map', Partial<View>])[] = [
    ['table', { picture: 'table' }],
    ['map', { said: 'in' }],
  ];

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <Button
          variant="accent"
          disabled={!hasSteps}
          onClick={() => void makeTour().catch(() => onFailure(t('tourFailed')))}
        >
          <SquarePen aria-hidden size={16} />
          {t('tour')}
        </Button>
        {pictures.map(([name, view]) =>
          views.map((events, index) => (
            <LinkButton
              key={`${name} ${index}`}
              href={mapPage({ ...view, events })}
              variant="outline"
            >
              {name === 'table' ? (
                <Table aria-hidden size={16} />
              ) : (
                <MapIcon aria-hidden size={16} />
              )}
              {t(name, partOf(index))}
            </LinkButton>
          )),
        )}
      </div>
      <p className="max-w-3xl text-sm leading-6 text-ink-soft print:hidden">{t('help')}</p>
      {sources.size > 0 && (
        <Disclosure
          title={<span className="font-semibold">{t('sources', { count: sources.size })}</span>}
        >
          <CollectionBibliography ids={sources} />
        </Disclosure>
      )}
    </div>
  );
}
