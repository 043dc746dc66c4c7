'use client';

import { storedValue } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import { parseColumnChoice, serialiseColumnChoice } from '@/lib/table/column-choice';

const choice = storedValue({
  area: 'local',
  key: 'table-columns',
  parse: parseColumnChoice,
  serialise: serialiseColumnChoice,
});

/** The reader's columns, in this browser. */
export function useColumnChoice() {
  const { value, isPersisted } = useStoredValue(choice);
  return { columns: value, chooseColumns: choice.write, isPersisted };
}
