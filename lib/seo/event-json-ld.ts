import type { EventDetail } from '@/lib/model/event-detail';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { isoDates } from './iso-date';
import type { JsonLd, PageIdentity } from './json-ld';
import { placeJsonLd } from './place-json-ld';
import { sourceJsonLd } from './source-json-ld';

/** Only these were ever events; a proposal that came to nothing must not be indexed as one. */
const EVENT_STATUS: Partial<Record<EventDetail['status'], string | undefined>> = {
  occurred: undefined,
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/** An event with where it was and who says so; `places` are at least those that it touches. */
export function eventJsonLd(
  event: EventDetail,
  places: readonly AtlasPlace[],
  page: PageIdentity,
): JsonLd {
  const works = new Map(event.claims.map(({ source }) => [source.id, source.csl]));
  const citations = [...works.values()].map((csl) => sourceJsonLd(csl));
  const common = {
    '@id': `${page.address}#event`,
    name: event.title,
    description: event.summary,
    inLanguage: page.language,
  };
  if (!(event.status in EVENT_STATUS)) {
    return { ...common, '@type': 'WebPage', url: page.address, citation: citations };
  }
  const venue = event.venue?.id;
  const scene = venue ? [venue] : [...new Set(event.legs.map(({ to }) => to.id))];
  const named = (isAmong: (role: string) => boolean) =>
    event.participants
      .filter(({ role }) => isAmong(role))
      .map(({ name }) => ({ '@type': 'Thing', name }));
  return {
    ...common,
    '@type': 'Event',
    ...isoDates(event),
    about: event.plover === null ? undefined : ploverTerm(event.plover),
    eventStatus: EVENT_STATUS[event.status],
    location: places.filter(({ id }) => scene.includes(id)).map((place) => placeJsonLd(place)),
    organizer: listOrNothing(named((role) => role === 'host')),
    attendee: listOrNothing(named((role) => !['host', 'reporter', 'subject'].includes(role))),
    // An event has no `citation` in schema.org; a work that tells of it is its `subjectOf`.
    subjectOf: citations,
    mainEntityOfPage: page.address,
  };
}

/** Its type in an ontology that other records of events use. */
const ploverTerm = (code: string) => ({
  '@type': 'DefinedTerm',
  termCode: code,
  name: `PLOVER ${code}`,
  inDefinedTermSet: 'https://github.com/openeventdata/PLOVER',
});

const listOrNothing = <Item>(list: readonly Item[]) => (list.length > 0 ? list : undefined);
