'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { showStageOutline, useStageOutline } from '../stage-shape';
import { StageShapeChoice } from './stage-shape-choice';

/** Whether the map of the atlas has the outline of what a stage will show of it, and of which stage. */
export function OutlineSwitch() {
  const t = useTranslations('tourDesk.outline');
  const isOn = useStageOutline();
  return (
    <div className="flex items-center justify-between gap-2">
      <Checkbox state={isOn ? 'on' : 'off'} onChange={showStageOutline}>
        {t('show')}
      </Checkbox>
      {isOn && <StageShapeChoice />}
    </div>
  );
}
