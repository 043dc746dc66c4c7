import type { ActorDetail } from '@/lib/model/actor-detail';
import type { JsonLd, PageIdentity } from './json-ld';
import { alternateNames, sameAs } from './names';

const TYPES: Record<ActorDetail['kind'], string> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
};

/** A person, an organisation or a state under every name it has. */
export function actorJsonLd(actor: ActorDetail, page: PageIdentity): JsonLd {
  const { kind, affiliation } = actor;
  const actsFor = affiliation && { '@type': 'Organization', name: affiliation.name };
  return {
    '@type': TYPES[kind],
    '@id': `${page.address}#actor`,
    name: actor.name,
    alternateName: alternateNames(actor),
    jobTitle: kind === 'person' ? actor.roles.map(({ title }) => title) : undefined,
    affiliation: kind === 'person' ? (actsFor ?? undefined) : undefined,
    parentOrganization: kind === 'organisation' ? (actsFor ?? undefined) : undefined,
    sameAs: sameAs(actor),
    mainEntityOfPage: page.address,
  };
}
