'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import { gatherTours } from './gather-tours';
import { lectureFolder } from './lecture-folder';
import { stockLectures } from './lecture-stock';
import { TakingStatus } from './taking-status';
import { useFileWords } from './use-file-words';
import { useTaking } from './use-taking';
import { zipFiles } from './zip-files';

const NAME = 'third-neighbor-tours.zip';

/** Saves every tour, and those of the reader's own, as a folder of lectures that opens without a network. */
export function AllToursButton({ language }: { readonly language: Locale }) {
  const t = useTranslations('lectureFile');
  const wordsOf = useFileWords();
  const { taking, isWorking, start, cancel } = useTaking(async (options) => {
    const { signal, onPart } = options;
    const { tours, unread } = await gatherTours(language);
    const stock = await stockLectures(tours, { ...options, language });
    const words = {
      title: t('all.listTitle'),
      about: t('all.listAbout'),
      unread: unread > 0 ? t('all.unread', { count: unread }) : null,
      description: wordsOf(t('all.listTitle'), stock.about).description,
    };
    const folder = lectureFolder(stock, tours, { language, words, wordsOf });
    return { name: NAME, file: await zipFiles(folder, { signal, onFile: onPart }) };
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
