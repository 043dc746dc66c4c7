import type { EventEntry } from '@/lib/model/event-schema';
import { ordinalAt } from './table-rows';

export const claimRows = (owner: object, claims: EventEntry['claims']): object[] =>
  claims.map((claim, index) => claimRow({ ...owner, ordinal: ordinalAt(index) }, claim));

export function claimRow(key: object, claim: EventEntry['claims'][number]): object {
  return {
    ...key,
    source_id: claim.source,
    via_id: claim.via,
    locator: claim.locator,
    quotation: claim.quotation?.text,
    quotation_language: claim.quotation?.language,
    quotation_translation: claim.quotation?.translation,
    stance: claim.stance,
    aspect: claim.on,
    says: claim.says,
  };
}
