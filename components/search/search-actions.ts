import type { ResultRow } from './result-rows';

/** What the atlas does with what was found. */
export interface SearchActions {
  readonly onOpenEvent: (id: string) => void;
  readonly onShowPlace: (id: string) => void;
  readonly onOpenCorridor: (id: string) => void;
  readonly onFilter: (change: SubjectChange) => void;
}

/** The part of a view that a search sets. */
export interface SubjectChange {
  readonly actors?: string[];
  readonly places?: string[];
  readonly sources?: string[];
  readonly text?: string;
}

/** The one thing that a row does on Enter or a click. */
export function act(row: ResultRow, words: string, actions: SearchActions): void {
  switch (row.kind) {
    case 'event':
      return actions.onOpenEvent(row.hit.id);
    case 'actor':
      return actions.onFilter({ actors: [row.hit.id] });
    case 'place':
      return actions.onShowPlace(row.hit.id);
    case 'source':
      return actions.onFilter({ sources: [row.hit.id] });
    case 'corridor':
      return actions.onOpenCorridor(row.hit.id);
    case 'all':
      return actions.onFilter({ text: words });
  }
}
