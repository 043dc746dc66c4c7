import { StillMapOfContent } from '@/components/map/still/still-map-of-content';
import type { Locale } from '@/lib/i18n/routing';
import type { View } from '@/lib/view/view';
import { atlasContent } from './atlas-content';

/** What a view lets through as a picture of the server, to be seen before the live map and without a script. */
export async function StillAtlas({ view, language }: { view: View; language: Locale }) {
  const { content, places } = await atlasContent(view, language);
  return (
    <StillMapOfContent
      content={content}
      places={places}
      language={language}
      fewerOnPhone={view.pairs === null}
    />
  );
}
