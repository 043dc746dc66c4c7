'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import { TakingStatus } from './taking-status';
import { useFileWords } from './use-file-words';
import { useTaking } from './use-taking';

/** Saves every tour, and those of the reader's own, as a folder of lectures that opens without a network. */
export function AllToursButton({ language }: { readonly language: Locale }) {
  const t = useTranslations('lectureFile');
  const wordsOf = useFileWords();
  const { taking, isWorking, start, cancel } = useTaking(async (options) => {
    const words = {
      title: t('all.listTitle'),
      about: t('all.listAbout'),
      unread: (count: number) => t('all.unread', { count }),
    };
    const { makeAllTours } = await import('./make-all-tours');
    return makeAllTours({ ...options, language, wordsOf, words });
  });
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="max-w-3xl text-sm leading-6 text-ink-soft">{t('all.about')}</p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={isWorking} onClick={start}>
          {t('all.save')}
        </Button>
        {isWorking && <Button onClick={cancel}>{t('taking.cancel')}</Button>}
      </div>
      <TakingStatus taking={taking} />
    </div>
  );
}
