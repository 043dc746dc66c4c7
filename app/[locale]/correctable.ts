import { cache } from 'react';
import { findActor } from '@/lib/db/queries/find-actor';
import { findEvent } from '@/lib/db/queries/find-event';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findSource } from '@/lib/db/queries/find-source';
import type { Locale } from '@/lib/i18n/routing';
import type { EventDetail } from '@/lib/model/event-detail';
import type { Correctable } from '@/lib/record/correction-message';
import { actorPage, eventPage, placePage, sourcePage } from '@/lib/routes/page-links';
import type { Section } from '@/lib/routes/sections';

interface CorrectablePart {
  readonly kind: Correctable;
  readonly id: string;
  readonly title: string;
  /** Its own, without the language. */
  readonly page: string;
  readonly section: Section;
  /** Of an event; of others none, for what they say stands on their page as a whole. */
  readonly claims: EventDetail['claims'];
}

/** What an address of `correctionPage` names; null where the record has no such thing. */
export const correctableOf = cache(
  async (kind: string, id: string, language: Locale): Promise<CorrectablePart | null> => {
    switch (kind) {
      case 'event': {
        const event = await findEvent(id, language);
        if (!event) return null;
        const { title, claims } = event;
        return { kind, id, title, page: eventPage(id), section: 'events', claims };
      }
      case 'place': {
        const place = (await findPlaces(language)).find((candidate) => candidate.id === id);
        const page = placePage(id);
        return place ? { kind, id, title: place.name, page, section: 'places', claims: [] } : null;
      }
      case 'actor': {
        const actor = await findActor(id, language);
        const page = actorPage(id);
        return actor ? { kind, id, title: actor.name, page, section: 'actors', claims: [] } : null;
      }
      case 'source': {
        const source = await findSource(id);
        if (!source) return null;
        const title = source.csl['title-short'] ?? source.csl.title;
        return { kind, id, title, page: sourcePage(id), section: 'sources', claims: [] };
      }
      default:
        return null;
    }
  },
);
