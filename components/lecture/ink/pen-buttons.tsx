'use client';

import { Eraser, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { LectureTool } from '@/lib/lecture/lecture-key';
import { INK_COLOURS, type InkColour } from '@/lib/tours/ink-stroke';

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
      <span role="group" aria-label={t('ink.colours')} className="flex gap-1">
        {INK_COLOURS.map((name) => (
          <IconButton
            key={name}
            label={t(`ink.colour.${name}`)}
            aria-pressed={name === colour}
            className="aria-pressed:outline-2 aria-pressed:-outline-offset-2 aria-pressed:outline-ink"
            onClick={() => onColour(name)}
          >
            <span
              aria-hidden
              className="size-4 rounded-full forced-color-adjust-none"
              style={{ background: `var(--${name})` }}
            />
          </IconButton>
        ))}
      </span>
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
