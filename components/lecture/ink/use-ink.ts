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
  type Drawing,
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
  /** Nothing was drawn on the sheet in this lecture: it is as each screen knows it beforehand. */
  readonly isUntouched: boolean;
  readonly change: (change: InkChange) => void;
  /** Takes a drawing along to another sheet, in place of what is on that. */
  readonly put: (drawing: Drawing) => void;
  /** Another screen of the same lecture has drawn, and has said so itself. */
  readonly adopt: (drawing: Drawing) => void;
  /** All that was drawn in this lecture. */
  readonly drawings: () => readonly Drawing[];
}

const sheetsSchema = z.record(z.string(), inkSheetSchema);

/** Wherever the state of a lecture is kept, so is what is drawn in it: over a reload, for this window alone. */
const storedSheets = (reference: string) =>
  storedJson('session', `lecture-ink:${reference}`, sheetsSchema);

interface InkOptions {
  /** What the step has been drawn on before the lecture, until something is changed there. */
  readonly beforehand: readonly InkStroke[];
  /** Something was drawn here, and not on another screen. */
  readonly onDrawn: (drawing: Drawing) => void;
}

export function useInk(
  reference: string,
  state: Pick<LectureState, 'step' | 'live'>,
  { beforehand, onDrawn }: InkOptions,
): Ink {
  const [stored] = useState(() => storedSheets(reference));
  const { value: sheets } = useStoredValue(stored);
  const name = sheetOf(state);
  const untouched = state.live === null ? beforehand : NO_INK;
  /** @returns whether the sheet is another one by that. */
  const write = ({ sheet, strokes }: Drawing): boolean => {
    const known = stored.read() ?? {};
    if (JSON.stringify(known[sheet]?.strokes) === JSON.stringify(strokes)) return false;
    stored.write({ ...known, [sheet]: { strokes: [...strokes], wiped: [] } });
    return true;
  };
  return {
    sheet: name,
    strokes: sheets?.[name]?.strokes ?? untouched,
    hasWiped: (sheets?.[name]?.wiped.length ?? 0) > 0,
    isUntouched: sheets?.[name] === undefined,
    // From what is stored, as a second stroke may come before the first one is rendered.
    change: (change) => {
      const known = stored.read() ?? {};
      const before = known[name] ?? { strokes: [...untouched], wiped: [] };
      const after = afterInk(before, change);
      if (after === before) return;
      stored.write({ ...known, [name]: after });
      onDrawn({ sheet: name, strokes: after.strokes });
    },
    put: (drawing) => {
      if (write(drawing)) onDrawn(drawing);
    },
    adopt: write,
    drawings: () =>
      Object.entries(stored.read() ?? {}).map(([sheet, { strokes }]) => ({ sheet, strokes })),
  };
}
