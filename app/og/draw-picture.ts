import { createTranslator } from 'next-intl';
import { atlasContent } from '@/app/[locale]/atlas-content';
import { drawnMap } from '@/components/open-graph/map-drawing';
import { pictureElement } from '@/components/open-graph/picture-element';
import { PICTURE_PLAN } from '@/components/open-graph/picture-layout';
import { pictureProjection } from '@/components/open-graph/picture-projection';
import { LAND } from '@/components/static-map/land';
import { PICTURE_SIZE } from '@/lib/routes/picture-address';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
import type { Pictured } from './pictured';
import { renderPicture } from './render-picture';

/** Kept free round what is shown, for signs and names. */
const MARGIN = 24;

/** The PNG of what a picture shows. */
export async function drawPicture(
  { title, line, sides }: Pictured,
  language: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const messages = await messagesOf(language);
  const t = createTranslator({ locale: language, messages, namespace: 'openGraph' });
  const { height, gap } = PICTURE_PLAN.maps;
  const width = (PICTURE_SIZE.width - gap * (sides.length - 1)) / sides.length;
  const frame = { width, height, margin: MARGIN };
  const maps = await Promise.all(
    sides.map(async ({ view, label, isFitted }) => {
      const { content, places } = await atlasContent(view, language);
      const names = new Map(places.map(({ id, name }) => [id, name]));
      const map = drawnMap(content, {
        land: LAND,
        projection: pictureProjection(content, { view, frame, isFitted }),
        frame,
        placeName: (id) => names.get(id) ?? id,
        withSaid: view.said !== 'out',
      });
      return { map, width, label };
    }),
  );
  const words = {
    title,
    line,
    atlas: messages.atlas.name,
    licence: t('licence'),
    nothing: t('nothing'),
  };
  return renderPicture(pictureElement(maps, words));
}
