import type { EventEntry } from '@/lib/model/event-schema';
import { ordinalAt } from './table-rows';

export function claimRows(owner: object, claims: EventEntry['claims']): object[] {
  return claims.map((claim, index) => ({
    ...owner,
    ordinal: ordinalAt(index),
    source_id: claim.source,
    via_id: claim.via,
    locator: claim.locator,
    quotation: claim.quotation?.text,
    quotation_language: claim.quotation?.language,
    stance: claim.stance,
    aspect: claim.on,
    says: claim.says,
  }));
}
