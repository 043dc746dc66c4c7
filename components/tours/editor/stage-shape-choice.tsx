'use client';

import { useTranslations } from 'next-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { STAGE_SHAPES } from '@/lib/tours/stage-screens';
import { chooseStageShape, useStageShape } from '../stage-shape';

/** The shape of the screen that the tours of this browser are made for. */
export function StageShapeChoice() {
  const t = useTranslations('tourDesk.stage');
  return (
    <ChoiceGroup
      label={t('shape')}
      choices={STAGE_SHAPES.map((value) => ({ value, text: value }))}
      value={useStageShape()}
      onChange={chooseStageShape}
    />
  );
}
