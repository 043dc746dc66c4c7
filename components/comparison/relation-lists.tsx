import type { ComparedRelations } from '@/lib/flows/compare-sides';
import type { Selection } from '@/lib/view/selection';
import { ChangeList } from './change-list';

interface RelationListsProps {
  readonly relations: ComparedRelations;
  readonly lengths: readonly [number | null, number | null];
  readonly placeName: (id: string) => string;
  readonly open: Selection | null;
  readonly onOpen: (selection: Selection) => void;
}

/** The relations of two periods: on record in the second alone, not in the second, in both. */
export function RelationLists({ relations, ...rest }: RelationListsProps) {
  return (
    <div className="grid gap-px bg-rule md:grid-cols-3">
      <ChangeList part="onlyB" relations={relations.onlyB} {...rest} />
      <ChangeList part="onlyA" relations={relations.onlyA} {...rest} />
      <ChangeList part="both" relations={relations.both} {...rest} />
    </div>
  );
}
