import { Link } from '@/components/ui/navigation';
import type { NameOf } from '@/lib/filters/subject-names';
import { parseDyad } from '@/lib/view/dyad';
import { dyadPage } from '@/lib/routes/page-links';

interface DyadLinkProps {
  /** `<id>.<id>`. */
  readonly id: string;
  readonly nameOf: NameOf;
  readonly className?: string;
}

/** Two states, and the way to their page. */
export function DyadLink({ id, nameOf, className = '' }: DyadLinkProps) {
  const dyad = parseDyad(id);
  if (dyad === null) return id;
  const [one, other] = dyad;
  const [name, fullName] = [nameOf('dyads', id), nameOf('dyads', id, 'full')];
  return (
    <Link
      href={dyadPage(one, other)}
      title={fullName === name ? undefined : fullName}
      className={`inline-flex min-h-6 items-center underline decoration-control underline-offset-4 hover:text-accent ${className}`}
    >
      {name}
    </Link>
  );
}
