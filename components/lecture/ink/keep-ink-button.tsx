'use client';

import { Check, Save, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { keepInk } from './keep-ink';

interface KeepInkButtonProps {
  /** Of a tour of the reader's own: what ships with the record is not drawn on. */
  readonly tourId: string;
  /** Its id. */
  readonly step: string;
  readonly strokes: readonly InkStroke[];
}

const LOOKS = {
  open: { key: 'keep', Icon: Save },
  kept: { key: 'kept', Icon: Check },
  failed: { key: 'notKept', Icon: TriangleAlert },
} as const;

/** Keeps the drawing in the step, so that the next lecture begins with it. */
export function KeepInkButton({ tourId, step, strokes }: KeepInkButtonProps) {
  const t = useTranslations('lecture.ink');
  const [done, setDone] = useState<{ of: readonly InkStroke[]; look: 'kept' | 'failed' } | null>(
    null,
  );
  // What has been drawn since is not kept.
  const { key, Icon } = LOOKS[done?.of === strokes ? done.look : 'open'];
  const keep = async () => {
    const isKept = await keepInk(tourId, step, strokes).catch(() => false);
    setDone({ of: strokes, look: isKept ? 'kept' : 'failed' });
  };
  return (
    <IconButton label={t(key)} onClick={() => void keep()}>
      <Icon aria-hidden size={20} />
      <span role="status" className="sr-only">
        {key === 'keep' ? '' : t(key)}
      </span>
    </IconButton>
  );
}
