import type { ReactNode } from 'react';
import { Link } from '@/components/ui/navigation';

interface PageLinkProps {
  /** As lib/view/page-links has it. */
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a page of the record; loaded on a click only, since a list may hold hundreds. */
export function PageLink({ href, className = '', children }: PageLinkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={`inline-flex min-h-6 items-center underline decoration-control decoration-1 underline-offset-4 hover:text-accent hover:decoration-current max-md:min-h-11 ${className}`}
    >
      {children}
    </Link>
  );
}
