'use client';

import { AArrowDown, AArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { use } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import { changeLectureTextSize, useLectureTextSize } from '../evidence/lecture-text-size';
import { LectureAlone } from '../lecture-alone';
import { LectureLanguage } from './lecture-language';

interface TextSettingsProps {
  /** Null where there are no sentences to light. */
  readonly isBySentence: boolean | null;
  readonly onPaceChange: () => void;
}

/** How large the text of the steps is, and whether its sentences are lit one by one; with the keys. */
export function TextSettings({ isBySentence, onPaceChange }: TextSettingsProps) {
  const t = useTranslations('lectureEvidence');
  const size = useLectureTextSize();
  // A file is in one language.
  const isAlone = use(LectureAlone) !== null;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="flex items-center gap-1">
        <IconButton label={t('smaller')} onClick={() => changeLectureTextSize('smaller')}>
          <AArrowDown aria-hidden size={20} />
        </IconButton>
        <IconButton label={t('larger')} onClick={() => changeLectureTextSize('larger')}>
          <AArrowUp aria-hidden size={20} />
        </IconButton>
        <span role="status" className="tabular-nums">
          {t('textSize', { percent: size })}
        </span>
      </span>
      {isBySentence !== null && (
        <Checkbox
          state={isBySentence ? 'on' : 'off'}
          onChange={onPaceChange}
          className="text-[1em]!"
        >
          {t('bySentence')}
        </Checkbox>
      )}
      {!isAlone && <LectureLanguage />}
    </div>
  );
}
