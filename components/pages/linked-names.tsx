import { Fragment, type ReactNode } from 'react';
import type { NamedReference } from '@/lib/model/event-detail';
import { PageLink } from './page-parts';

interface LinkedProps {
  readonly entries: readonly NamedReference[];
  readonly page: (id: string) => string;
}

/** Names with commas between them, each a link to its page. */
export function Linked({ entries, page }: LinkedProps) {
  return entries.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <PageLink href={page(id)}>{name}</PageLink>
    </Fragment>
  ));
}

/** For a tag of a message that stands for a thing rather than round words: `<who></who>`. */
export const standsFor = (node: ReactNode) => () => node;
