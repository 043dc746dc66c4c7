'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { pictureView } from '@/lib/take-along/picture-view';
import { searchQuery } from '@/components/queries/search-queries';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { Locale } from '@/lib/i18n/routing';
import type { PlaybackStyle } from '@/lib/timeline/playback-state';
import type { View } from '@/lib/view/view';
import { matchedEvents } from './tour-scenes';
import { useVideoCredit } from './use-video-credit';
import { VideoRecorder } from './video-recorder';
import { yearScenes } from './year-scenes';

const STYLES = ['single', 'growing'] as const satisfies readonly PlaybackStyle[];
const PACES = { one: 1, two: 2, four: 4 } as const;
type Pace = keyof typeof PACES;

/** The years of a view, one after the other, as a video. */
export function YearsVideo({ view: shown, language }: { view: View; language: Locale }) {
  const t = useTranslations('video');
  const atlas = useTranslations('atlas');
  const [style, setStyle] = useState<PlaybackStyle>('single');
  const [pace, setPace] = useState<Pace>('two');
  const [screen] = useState(() => ({ width: window.innerWidth, height: window.innerHeight }));
  const view = pictureView(shown, screen);
  const creditNow = useVideoCredit();
  const { text } = view;
  const found = useQuery({ ...searchQuery(text ?? '', language), enabled: text !== null });
  const scenesOf = (record: RecordWithCubes, credit: string, matched: ReadonlySet<string> | null) =>
    yearScenes({
      view,
      matched,
      record,
      style,
      secondsAYear: PACES[pace],
      words: {
        heading: atlas('name'),
        credit,
        more: (count) => t('moreBegan', { count }),
      },
    });
  const isSearched = text === null || found.data !== undefined;
  const matched = text !== null && found.data ? new Set(found.data.eventIds) : null;
  return (
    <VideoRecorder
      language={language}
      name={t('years.fileName')}
      help={t('helpYears')}
      timed={(record) => (record && isSearched ? scenesOf(record, '', matched).timed : null)}
      scenes={async (record) =>
        scenesOf(record, await creditNow(), await matchedEvents(view, language))
      }
      sceneWords={(scene, total) => t('progressYears', { number: scene + 1, total })}
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <ChoiceGroup
          label={t('style')}
          choices={STYLES.map((value) => ({ value, text: t(`styles.${value}`) }))}
          value={style}
          onChange={setStyle}
        />
        <div className="flex items-center gap-2">
          <span aria-hidden>{t('pace')}</span>
          <ChoiceGroup
            label={t('pace')}
            choices={(Object.keys(PACES) as Pace[]).map((value) => ({
              value,
              text: t(`paces.${value}`),
            }))}
            value={pace}
            onChange={setPace}
          />
        </div>
      </div>
    </VideoRecorder>
  );
}
