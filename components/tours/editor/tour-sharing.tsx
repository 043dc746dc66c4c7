'use client';

import { Download, Link2, Presentation, Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { OwnTour } from '@/lib/tours/own-tour';
import { handoutPage, presentPage } from '@/lib/tours/tour-links';
import { downloadTour } from '../download-tour';
import { LinkButton } from '../link-button';
import { NoticeLine } from '../notice-line';
import { LinkField, PicturesInFile, useShareLink } from '../use-share-link';

interface TourSharingProps {
  readonly tour: OwnTour;
  /** Called before another page reads the stored tour. */
  readonly onLeave: () => void;
}

/** Presents, prints, exports and shares a tour. */
export function TourSharing({ tour, onLeave }: TourSharingProps) {
  const t = useTranslations('tours');
  const { share, shared } = useShareLink();
  const reference = { kind: 'own', id: tour.id } as const;
  return (
    <div className="flex flex-col gap-2 border-t border-rule pt-3">
      <div className="-ml-2 flex flex-wrap gap-1">
        {tour.steps.length > 0 && (
          <>
            <LinkButton href={presentPage(reference)} onClick={onLeave}>
              <Presentation aria-hidden size={16} />
              {t('present')}
            </LinkButton>
            <LinkButton href={handoutPage(reference)} onClick={onLeave}>
              <Printer aria-hidden size={16} />
              {t('handout')}
            </LinkButton>
          </>
        )}
        <Button variant="quiet" onClick={() => downloadTour(tour)}>
          <Download aria-hidden size={16} />
          {t('own.export')}
        </Button>
        <Button variant="quiet" onClick={() => void share(tour)}>
          <Link2 aria-hidden size={16} />
          {t('own.link')}
        </Button>
      </div>
      <NoticeLine notice={shared?.notice ?? null} />
      <LinkField link={shared?.link ?? null} />
      <PicturesInFile tour={shared?.withPictures ?? null} />
    </div>
  );
}
