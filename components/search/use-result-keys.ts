'use client';

import { useState, type KeyboardEvent } from 'react';
import type { SearchAnswer } from '@/lib/search/search-answer';
import { cellId } from './grid-cells';
import { gridStep, type GridCell } from './grid-step';
import { columnsOf, resultRows, type ResultRow } from './result-rows';

interface ResultKeysOptions {
  readonly gridId: string;
  readonly answer: SearchAnswer | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onAct: (row: ResultRow) => void;
  /** Enter while no result is active. */
  readonly onEnter: () => void;
}

/** Arrow keys and Enter of the field, through the cells of the results. */
export function useResultKeys({
  gridId,
  answer,
  isOpen,
  onOpen,
  onAct,
  onEnter,
}: ResultKeysOptions) {
  const [moved, setMoved] = useState<{ query: string; cell: GridCell | null } | null>(null);
  // A cell of another answer is not one of this.
  const active = isOpen && answer && moved?.query === answer.query ? moved.cell : null;
  const rows = answer ? resultRows(answer) : [];

  const moveTo = (cell: GridCell | null) => {
    setMoved(answer ? { query: answer.query, cell } : null);
    if (cell) {
      document.getElementById(cellId(gridId, cell))?.scrollIntoView({ block: 'nearest' });
    }
  };
  const enter = () => {
    const row = active && rows[active.row];
    if (!row) return onEnter();
    if (active.column === 0) return onAct(row);
    document.getElementById(cellId(gridId, active))?.querySelector('a')?.click();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A syllable or word that is still being composed has these keys to itself.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return enter();
    }
    const next = gridStep(active, event.key, rows.map(columnsOf));
    if (next === undefined || event.shiftKey) return;
    event.preventDefault();
    if (isOpen) moveTo(next);
    else onOpen();
  };
  return { active, activeId: active ? cellId(gridId, active) : undefined, onKeyDown };
}
