import { useQuery } from '@tanstack/react-query';
import { searchQuery } from '@/components/queries/search-queries';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import { drawStep } from '@/lib/lecture/handout/draft';
import { mapDrawer } from '@/lib/lecture/handout/drawn-map';
import type { View } from '@/lib/view/view';

/** What a still picture of a view shows; all of it until the server has searched for the view's text. */
export function useDrawnStep(record: RecordWithCubes, view: View, language: Locale) {
  const { text } = view;
  const found = useQuery({ ...searchQuery(text ?? '', language), enabled: text !== null });
  const matched = text !== null && found.data ? new Set(found.data.eventIds) : null;
  const draw = mapDrawer(record);
  return drawStep(draw, view, matched);
}
