import { courseBetween } from '@/lib/arcs/visible-corridors';
import type { LngLat } from '@/lib/geo/sphere';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventDetail } from '@/lib/model/event-detail';
import { RECORD_LICENCE } from '@/lib/seo/record-licence';
import { lineGeometry, rounded } from './cut-line';
import { courseOverGround } from './record-lines';

/** Where the entry's page is, for whoever has only the file. */
interface Origin {
  readonly address: string;
}

const positionOf = ({ longitude, latitude }: AtlasPlace): LngLat => [longitude, latitude];

const pointOf = (place: AtlasPlace) => ({
  type: 'Point' as const,
  coordinates: positionOf(place).map(rounded),
});

/** A place as a point with all that the record says of it (RFC 7946). */
export function placeGeoJson(place: AtlasPlace, { address }: Origin) {
  const { id, longitude: _x, latitude: _y, ...properties } = place;
  return {
    type: 'Feature' as const,
    id: `place/${id}`,
    geometry: pointOf(place),
    properties: { feature: 'place', place_id: id, address, ...properties },
    license: RECORD_LICENCE,
  };
}

/**
 * An event: its legs as lines as they run over the ground or along its corridor, a leg that stays in one
 * place as a point, and the places that it touches.
 *
 * @param places at least those that it touches
 */
export function eventGeoJson(
  event: EventDetail,
  places: readonly AtlasPlace[],
  corridors: readonly AtlasCorridor[],
  { address }: Origin,
) {
  const known = new Map(places.map((place) => [place.id, place]));
  const placeOf = (id: string) => {
    const place = known.get(id);
    if (!place) throw new Error(`no place ${id}`);
    return place;
  };
  const corridor = corridors.find(({ id }) => id === event.corridor?.id);
  const { id: eventId, title, family, type, kind, status, certainty, edtf } = event;
  const about = { event_id: eventId, title, family, type, kind, status, certainty, date: edtf };
  const legs = event.legs.map(({ from, to, mutual, who }, index) => {
    const ends = [positionOf(placeOf(from.id)), positionOf(placeOf(to.id))] as const;
    const along = corridor && from.id !== to.id ? courseBetween(corridor, from.id, to.id) : null;
    return {
      type: 'Feature' as const,
      id: `event/${eventId}/leg/${index + 1}`,
      geometry:
        from.id === to.id
          ? pointOf(placeOf(from.id))
          : lineGeometry(along ?? courseOverGround(...ends)),
      properties: {
        feature: 'leg',
        address,
        ...about,
        ordinal: index + 1,
        from_id: from.id,
        from: from.name,
        to_id: to.id,
        to: to.name,
        mutual,
        actor_ids: who.map(({ id }) => id),
      },
    };
  });
  const touched = event.legs.flatMap(({ from, to }) => [from.id, to.id]);
  const ids = new Set(event.venue ? [...touched, event.venue.id] : touched);
  const points = [...ids].map(placeOf).map((place) => ({
    type: 'Feature' as const,
    id: `place/${place.id}`,
    geometry: pointOf(place),
    properties: { feature: 'place', place_id: place.id, name: place.name, country: place.country },
  }));
  return {
    type: 'FeatureCollection' as const,
    license: RECORD_LICENCE,
    features: [...legs, ...points],
  };
}
