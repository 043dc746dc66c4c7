'use client';

import { Eraser, PenLine, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import type { InkChange } from '@/lib/lecture/ink/ink-sheet';
import { INK_COLOURS, type InkColour } from '@/lib/tours/ink-stroke';
import { ColourButtons } from '../ink/colour-buttons';

interface PadToolsProps {
  /** Of the pen; null while the picture is pressed to point with the laser. */
  readonly colour: InkColour | null;
  readonly onColour: (colour: InkColour | null) => void;
  readonly onDraw: (change: InkChange) => void;
}

/** What a press on the picture of the screen does: point, or draw in a colour. */
export function PadTools({ colour, onColour, onDraw }: PadToolsProps) {
  const t = useTranslations('lecture');
  const icon = { 'aria-hidden': true, size: 18 } as const;
  return (
    <span role="group" aria-label={t('ink.tools')} className="flex flex-wrap items-center gap-1">
      <IconButton
        label={t('keys.pen')}
        aria-pressed={colour !== null}
        className="aria-pressed:bg-ink aria-pressed:text-paper"
        onClick={() => onColour(colour === null ? INK_COLOURS[0] : null)}
      >
        <PenLine {...icon} />
      </IconButton>
      {colour !== null && (
        <>
          <ColourButtons colour={colour} onColour={onColour} />
          {/* Also on a sheet without ink: what was wiped can be brought back. */}
          <IconButton label={t('keys.undo')} onClick={() => onDraw({ kind: 'undo' })}>
            <Undo2 {...icon} />
          </IconButton>
          <IconButton label={t('keys.clear')} onClick={() => onDraw({ kind: 'wipe' })}>
            <Eraser {...icon} />
          </IconButton>
        </>
      )}
    </span>
  );
}
