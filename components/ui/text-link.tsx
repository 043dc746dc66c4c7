import type { ReactNode } from 'react';
import { LINKED_TARGET } from './link-style';
import { Link } from './navigation';

interface TextLinkProps {
  /** As lib/routes/page-links gives it. */
  readonly href: string;
  /** What the words are short for. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A link to a page, loaded on a click only: a list may hold hundreds. */
export function TextLink({ href, title, children }: TextLinkProps) {
  return (
    <Link href={href} title={title} prefetch={false} className={LINKED_TARGET}>
      {children}
    </Link>
  );
}
