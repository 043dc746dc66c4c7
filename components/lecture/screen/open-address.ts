import type { Locale } from '@/lib/i18n/routing';
import { followPage } from '@/lib/lecture/followed-room';
import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import { isLoopback } from '@/lib/routes/loopback';
import { tourPage } from '@/lib/tours/tour-links';
import type { TourReference } from '@/lib/tours/tour-reference';
import { roomOrigin } from './room-origin';

/** Where others can open what a lecture shows. */
export interface OpenAddress {
  /** What it leads to. */
  readonly kind: 'room' | 'tour' | 'atlas';
  readonly address: string;
  /** To be typed, where the address has it at its end. */
  readonly code: string | null;
}

/**
 * The address for a room's phones: the lecture itself while it is open to them, else the tour where it ships
 * with the record, else the atlas. Null where nobody but this computer could open it.
 * @param site of the atlas, where the lecture is in a file of its own: a file has no origin.
 */
export function openAddress(
  reference: TourReference,
  room: OpenedRoom | null,
  language: Locale,
  site?: string,
): OpenAddress | null {
  const origin = site === undefined ? roomOrigin(room ?? { reachableAt: [] }) : othersAt(site);
  if (origin === null) return null;
  const base = `${origin}/${language}`;
  if (room) return { kind: 'room', address: `${base}${followPage(room.code)}`, code: room.code };
  return reference.kind === 'shipped'
    ? { kind: 'tour', address: `${base}${tourPage(reference.id)}`, code: null }
    : { kind: 'atlas', address: base, code: null };
}

const othersAt = (site: string) => (isLoopback(site) ? null : site);
