'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { titleIn } from '@/lib/tours/tour-in-language';
import { useOwnTours } from '../use-own-tours';
import { editTour } from '../edited-tour';

/** Which of one's own tours is worked on; nothing to choose before there is one. */
export function TourChooser({ current }: { current: string | null }) {
  const t = useTranslations('tourEditor');
  const own = useTranslations('tours.own');
  const locale = useLocale();
  const id = useId();
  const { data } = useOwnTours();
  const tours = (data?.tours ?? []).flatMap(({ read }) => (read.ok ? [read.tour] : []));
  const isListed = tours.some((tour) => tour.id === current);
  if (tours.length === 0 || (tours.length === 1 && isListed)) return null;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
        {t('choose')}
      </label>
      <select
        id={id}
        value={isListed ? current! : ''}
        onChange={(event) => editTour(event.target.value || null)}
        className="min-h-9 w-full rounded-sm border border-control bg-raised px-2 text-sm text-ink max-md:min-h-11"
      >
        {!isListed && <option value="">{t('chooseNone')}</option>}
        {tours.map((tour) => {
          const { content: title, language } = titleIn(tour, locale);
          return (
            <option key={tour.id} value={tour.id} lang={language}>
              {title || own('untitled')}
            </option>
          );
        })}
      </select>
    </div>
  );
}
