'use client';

import { storedValue } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import { STAGE_SHAPES, type StageShape } from '@/lib/tours/stage-screens';

const stageShape = storedValue<StageShape>({
  area: 'local',
  key: 'stage-shape',
  parse: (text) => STAGE_SHAPES.find((shape) => shape === text) ?? '16:9',
  serialise: (shape) => shape,
});
const stageOutline = storedValue<boolean>({
  area: 'local',
  key: 'stage-outline',
  parse: (text) => text !== 'off',
  serialise: (isOn) => (isOn ? null : 'off'),
});

/** The shape of the screen that the tours of this browser are made for. */
export const chooseStageShape = stageShape.write;
export const useStageShape = (): StageShape => useStoredValue(stageShape).value;

/** Whether the atlas outlines what a stage will show, while the editor is open. */
export const showStageOutline = stageOutline.write;
export const useStageOutline = (): boolean => useStoredValue(stageOutline).value;
