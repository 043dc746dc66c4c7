'use client';

import { useState } from 'react';
import { parseColumnChoice, serialiseColumnChoice } from '@/lib/table/column-choice';
import type { EventColumn } from '@/lib/table/event-columns';

const KEY = 'table-columns';

/** The reader's columns, kept in the browser; a browser that keeps nothing still shows them. */
export function useColumnChoice() {
  const [columns, setColumns] = useState(() => parseColumnChoice(kept()));
  const chooseColumns = (chosen: readonly EventColumn[]) => {
    const text = serialiseColumnChoice(chosen);
    setColumns(parseColumnChoice(text));
    keep(text);
  };
  return { columns, chooseColumns };
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(text: string) {
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // Storage is full or forbidden: the choice lasts as long as the page.
  }
}
