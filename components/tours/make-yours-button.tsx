'use client';

import { CopyPlus } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { eventSummariesQuery } from '@/components/queries/event-queries';
import { saveOwnTour } from './own-tour-queries';
import { tourQuery } from '@/components/queries/tour-queries';
import { Button } from '@/components/ui/button';
import { useRouter } from '@/components/ui/navigation';
import { ownTourOfShipped } from '@/lib/tours/own-tour-of-shipped';
import { editorPage } from '@/lib/tours/tour-links';
import { editTour } from './edited-tour';
import { NoticeLine } from './notice-line';

/** Copies a tour that ships among the reader's own, and opens the copy in the editor. */
export function MakeYoursButton({ id }: { id: string }) {
  const t = useTranslations('tours.page');
  const language = useLocale();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');

  const make = async () => {
    const [tour, summaries] = await Promise.all([
      queryClient.fetchQuery(tourQuery(id, language)),
      queryClient.fetchQuery(eventSummariesQuery(language)),
    ]);
    const titles = new Map(summaries.map((event) => [event.id, event.title]));
    const own = ownTourOfShipped(tour, {
      language,
      now: new Date().toISOString(),
      eventTitle: (event) => titles.get(event),
    });
    await saveOwnTour(own);
    editTour(own.id);
    router.push(editorPage(own.steps[0]?.view));
  };

  return (
    <>
      <Button
        disabled={state === 'making'}
        onClick={() => {
          setState('making');
          make().catch(() => setState('failed'));
        }}
      >
        <CopyPlus aria-hidden size={16} />
        {t(state === 'making' ? 'making' : 'makeYours')}
      </Button>
      <NoticeLine notice={state === 'failed' ? { isError: true, text: t('failed') } : null} />
    </>
  );
}
