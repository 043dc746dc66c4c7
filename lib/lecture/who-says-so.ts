import type { ClaimDetail } from '@/lib/model/event-detail';
import type { ClaimAspect } from '@/lib/model/vocabulary';

type Stated = Pick<ClaimDetail, 'source' | 'stance' | 'on'>;

/** The sources that a footnote names, each once; where all of them differ, it names all. */
export function whoSaysSo<Claim extends Stated>(claims: readonly Claim[]): Claim['source'][] {
  const supporting = claims.filter(({ stance }) => stance === 'supports');
  const named = supporting.length > 0 ? supporting : claims;
  return [...new Map(named.map(({ source }) => [source.id, source])).values()];
}

/** On what the claims differ, each aspect once. */
export function differingAspects(claims: readonly Stated[]): ClaimAspect[] {
  return [...new Set(claims.flatMap(({ stance, on }) => (stance === 'differs' && on ? [on] : [])))];
}
