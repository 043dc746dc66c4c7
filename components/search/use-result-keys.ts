'use client';

import { useState, type KeyboardEvent } from 'react';
import type { AnsweredPart, SearchAnswer } from '@/lib/search/search-answer';
import { cellId } from './grid-cells';
import { resultStep, type ResultCell } from './result-step';
import { columnsOf, keyOf, resultRows, type ResultRow } from './result-rows';

interface ResultKeysOptions {
  readonly gridId: string;
  /** As typed; to type on is to leave the results. */
  readonly words: string;
  readonly answer: SearchAnswer | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onAct: (row: ResultRow) => void;
  readonly onTakeBack: (part: AnsweredPart) => void;
  /** Enter while no result is active. */
  readonly onEnter: () => void;
}

/** Arrow keys and Enter of the field, through the cells of the results. */
export function useResultKeys({
  gridId,
  words,
  answer,
  isOpen,
  onOpen,
  onAct,
  onTakeBack,
  onEnter,
}: ResultKeysOptions) {
  const [moved, setMoved] = useState<{ words: string; key: string; column: number } | null>(null);
  const rows = answer ? resultRows(answer) : [];
  // By what it is, because a newer answer to the same words may have put it elsewhere.
  const row = moved?.words === words ? rows.findIndex((one) => keyOf(one) === moved.key) : -1;
  const active = isOpen && moved && row >= 0 ? { row, column: moved.column } : null;

  const moveTo = (cell: ResultCell | null) => {
    const to = cell && rows[cell.row];
    setMoved(to ? { words, key: keyOf(to), column: cell.column } : null);
    if (cell) {
      document.getElementById(cellId(gridId, cell))?.scrollIntoView({ block: 'nearest' });
    }
  };
  const enter = () => {
    const chosen = active && rows[active.row];
    // What was active has gone with a newer answer: nothing else was meant.
    if (!chosen && moved?.words === words) return setMoved(null);
    if (!chosen) return onEnter();
    if (chosen.kind === 'reading') return onTakeBack(chosen.parts[active.column]!);
    if (active.column === 0) return onAct(chosen);
    document.getElementById(cellId(gridId, active))?.querySelector('a')?.click();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A syllable or word that is still being composed has these keys to itself.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return enter();
    }
    const next = resultStep(active, event.key, rows.map(columnsOf));
    if (next === undefined || event.shiftKey) return;
    event.preventDefault();
    if (isOpen) return moveTo(next);
    setMoved(null);
    onOpen();
  };
  return {
    active,
    activeId: active ? cellId(gridId, active) : undefined,
    onKeyDown,
    reset: () => setMoved(null),
  };
}
