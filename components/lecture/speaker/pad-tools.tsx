'use client';

import { Eraser, PenLine, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import type { InkChange } from '@/lib/lecture/ink/ink-sheet';
import { INK_COLOURS, type InkColour } from '@/lib/tours/ink-stroke';

interface PadToolsProps {
  /** Of the pen; null while the picture is pressed to point with the laser. */
  readonly colour: InkColour | null;
  readonly hasInk: boolean;
  readonly onColour: (colour: InkColour | null) => void;
  readonly onDraw: (change: InkChange) => void;
}

/** What a press on the picture of the screen does: point, or draw in a colour. */
export function PadTools({ colour, hasInk, onColour, onDraw }: PadToolsProps) {
  const t = useTranslations('lecture');
  const icon = { 'aria-hidden': true, size: 18 } as const;
  return (
    <span role="group" aria-label={t('ink.colours')} className="flex flex-wrap items-center gap-1">
      <IconButton
        label={t('keys.pen')}
        aria-pressed={colour !== null}
        className="aria-pressed:bg-ink aria-pressed:text-paper"
        onClick={() => onColour(colour === null ? INK_COLOURS[0] : null)}
      >
        <PenLine {...icon} />
      </IconButton>
      {colour !== null &&
        INK_COLOURS.map((name) => (
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
      {hasInk && (
        <>
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
