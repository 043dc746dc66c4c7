'use client';

import { useState } from 'react';
import { z } from 'zod';
import { storedJson } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import {
  afterInk,
  inkSheetSchema,
  NO_INK,
  sheetOf,
  type InkChange,
} from '@/lib/lecture/ink/ink-sheet';
import type { LectureState } from '@/lib/lecture/lecture-state';
import type { InkStroke } from '@/lib/tours/ink-stroke';

export interface Ink {
  /** Which sheet the screen shows. */
  readonly sheet: string;
  readonly strokes: readonly InkStroke[];
  /** What was wiped off can come back. */
  readonly hasWiped: boolean;
  readonly change: (change: InkChange) => void;
  /** Another screen of the same lecture has drawn. */
  readonly adopt: (sheet: string, strokes: readonly InkStroke[]) => void;
}

const sheetsSchema = z.record(z.string(), inkSheetSchema);

/** Wherever the state of a lecture is kept, so is what is drawn in it: over a reload, for this window alone. */
const storedSheets = (reference: string) =>
  storedJson('session', `lecture-ink:${reference}`, sheetsSchema);

/** @param beforehand what the step has been drawn on before the lecture, until something is changed there. */
export function useInk(
  reference: string,
  state: Pick<LectureState, 'step' | 'live'>,
  beforehand: readonly InkStroke[],
): Ink {
  const [stored] = useState(() => storedSheets(reference));
  const { value: sheets } = useStoredValue(stored);
  const name = sheetOf(state);
  const untouched = state.live === null ? beforehand : NO_INK;
  return {
    sheet: name,
    strokes: sheets?.[name]?.strokes ?? untouched,
    hasWiped: (sheets?.[name]?.wiped.length ?? 0) > 0,
    // From what is stored, as a second stroke may come before the first one is rendered.
    change: (change) => {
      const known = stored.read() ?? {};
      const sheet = known[name] ?? { strokes: [...untouched], wiped: [] };
      stored.write({ ...known, [name]: afterInk(sheet, change) });
    },
    adopt: (sheet, strokes) => {
      const known = stored.read() ?? {};
      if (JSON.stringify(known[sheet]?.strokes) === JSON.stringify(strokes)) return;
      stored.write({ ...known, [sheet]: { strokes: [...strokes], wiped: [] } });
    },
  };
}
