'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import { MakingLine } from '../making-line';
import { useFileWords } from './use-file-words';
import { useLectureMaking } from './use-lecture-making';

/** Saves every tour, and those of the reader's own, as a folder of lectures that opens without a network. */
export function AllToursButton({ language }: { readonly language: Locale }) {
  const t = useTranslations('lectureFile');
  const wordsOf = useFileWords();
  const { making, start, cancel } = useLectureMaking(async (options) => {
    const words = {
      title: t('all.listTitle'),
      about: t('all.listAbout'),
      unread: (count: number) => t('all.unread', { count }),
    };
    const { makeAllTours } = await import('./make-all-tours');
    return makeAllTours({ ...options, language, wordsOf, words });
  });
  const placeRef = useRef<HTMLDivElement>(null);
  const startPressed = useEffectEvent(start);
  useEffect(() => {
    // Pressed before this code was there (components/pages/document-script.mjs).
    const around = placeRef.current?.closest<HTMLElement>('[data-wants-scripts]');
    if (around?.dataset['pressed'] === undefined) return;
    delete around.dataset['pressed'];
    startPressed();
  }, []);
  return (
    <div ref={placeRef} className="flex flex-col items-start gap-2">
      <p className="max-w-3xl text-sm leading-6 text-ink-soft">{t('all.about')}</p>
      <Button disabled={making.kind === 'working'} onClick={start}>
        {t('all.save')}
      </Button>
      <MakingLine making={making} onCancel={cancel} />
    </div>
  );
}
