'use client';

import { Eraser, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { LectureTool } from '@/lib/lecture/lecture-key';
import type { InkColour } from '@/lib/tours/ink-stroke';
import { ColourButtons } from './colour-buttons';

interface PenButtonsProps {
  readonly colour: InkColour;
  /** There is a stroke to take back, or a wiping. */
  readonly canUndo: boolean;
  readonly onColour: (colour: InkColour) => void;
  readonly onTool: (tool: LectureTool) => void;
  /** What else goes with it. */
  readonly children?: ReactNode;
}

/** What goes with the pen: its colours, a step back, and the sponge. */
export function PenButtons({ colour, canUndo, onColour, onTool, children }: PenButtonsProps) {
  const t = useTranslations('lecture');
  const icon = { 'aria-hidden': true, size: 20 } as const;
  return (
    <>
      <ColourButtons colour={colour} onColour={onColour} />
      <IconButton label={t('keys.undo')} disabled={!canUndo} onClick={() => onTool('undo')}>
        <Undo2 {...icon} />
      </IconButton>
      <IconButton label={t('keys.clear')} onClick={() => onTool('clear')}>
        <Eraser {...icon} />
      </IconButton>
      {children}
    </>
  );
}
