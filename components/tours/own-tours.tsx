'use client';

import { FilePlus2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { removeOwnTour, saveOwnTour, type StoredTour } from './own-tour-queries';
import { OWN_TOURS_PLACE } from './own-tour-storage';
import { useOwnTours } from './use-own-tours';
import { TextButton } from '@/components/ui/text-button';
import { newId } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import { editorPage } from '@/lib/tours/tour-links';
import { editTour } from './edited-tour';
import { ImportButton } from './import-button';
import { LinkButton } from './link-button';
import { NoticeLine } from './notice-line';
import { OwnTourItem, UnreadTourItem } from './own-tour-item';
import { LinkField, PicturesInFile, useShareLink } from './use-share-link';
import { useTourImport, type Outcome } from './use-tour-import';

interface Deletion {
  readonly title: string;
  readonly undo: () => Promise<void>;
}

/** The tours that the reader has made, which this browser stores. */
export function OwnTours() {
  const t = useTranslations('tours.own');
  const { data } = useOwnTours();
  const { share, shared, forgetShared } = useShareLink();
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  const [failure, setFailure] = useState<Outcome | null>(null);
  const { importFile, notice, dropTarget, isDropping } = useTourImport(() => undefined);

  /** One word at a time about what was done last. */
  const attempt = (work: () => Promise<void>) => {
    setFailure(null);
    setDeletion(null);
    forgetShared();
    work().catch(() => setFailure({ isError: true, text: t('failed') }));
  };
  const remove = (tour: StoredTour) =>
    attempt(async () => {
      const undo = await removeOwnTour(tour);
      const title = (tour.read.ok && tour.read.tour.title) || t('untitled');
      setDeletion({ title, undo });
    });
  const copyOf = (title: string) => t('copyOf', { title: title || t('untitled') }).slice(0, 300);
  const duplicate = (tour: OwnTour) =>
    attempt(async () => {
      await saveOwnTour({
        ...tour,
        id: newId(),
        title: copyOf(tour.title),
        ...(tour.other?.title && { other: { title: copyOf(tour.other.title) } }),
        changedAt: new Date().toISOString(),
      });
    });

  return (
    <div
      {...dropTarget}
      data-own-tours={OWN_TOURS_PLACE}
      className={isDropping ? 'outline-2 outline-offset-8 outline-accent outline-dashed' : ''}
    >
      <div className="flex flex-col gap-3">
        <p className="max-w-3xl text-sm leading-6 text-ink-soft">
          {isDropping ? t('drop') : t('help')}
        </p>
        {data && !data.isStorageAvailable && (
          <NoticeLine notice={{ isError: true, text: t('storageDenied') }} />
        )}
        <div className="flex flex-wrap gap-2">
          <LinkButton href={editorPage()} variant="accent" onClick={() => editTour(null)}>
            <FilePlus2 aria-hidden size={16} />
            {t('new')}
          </LinkButton>
          <ImportButton onFile={(file) => attempt(() => importFile(file))} />
        </div>
        <NoticeLine
          notice={deletion && { isError: false, text: t('deleted', { title: deletion.title }) }}
        >
          {deletion && <TextButton onClick={() => attempt(deletion.undo)}>{t('undo')}</TextButton>}
        </NoticeLine>
        <NoticeLine notice={deletion ? null : (failure ?? shared?.notice ?? notice)} />
        <LinkField link={shared?.link ?? null} />
        <PicturesInFile tour={shared?.withPictures ?? null} />
      </div>
      {!data && (
        // Where there are none, document-script.mjs has said so already.
        <p
          data-none={t('none')}
          className="py-4 text-sm leading-6 text-ink-soft"
          suppressHydrationWarning
        >
          {t('loading')}
        </p>
      )}
      {data?.tours.length === 0 && <p className="py-4 text-sm leading-6">{t('none')}</p>}
      <ul className="mt-4 flex flex-col">
        {data?.tours.map((stored) =>
          stored.read.ok ? (
            <OwnTourItem
              key={stored.id}
              tour={stored.read.tour}
              isUnsaved={data.isStorageAvailable && !stored.isPersisted}
              onShare={(tour) => attempt(() => share(tour))}
              onDuplicate={duplicate}
              onDelete={() => remove(stored)}
            />
          ) : (
            <UnreadTourItem
              key={stored.id}
              id={stored.id}
              text={stored.text}
              problem={stored.read.problem}
              onDelete={() => remove(stored)}
            />
          ),
        )}
      </ul>
    </div>
  );
}
