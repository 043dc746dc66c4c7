import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/navigation';
import { parseDyad } from '@/lib/view/dyad';
import { dyadPage } from '@/lib/view/page-links';

interface DyadLinkProps {
  /** `<id>.<id>`. */
  readonly id: string;
  readonly actorName: (id: string) => string;
  readonly className?: string;
}

/** Two states, and the way to their page. */
export function DyadLink({ id, actorName, className = '' }: DyadLinkProps) {
  const t = useTranslations('pictures');
  const dyad = parseDyad(id);
  if (dyad === null) return id;
  const [one, other] = dyad;
  return (
    <Link
      href={dyadPage(one, other)}
      className={`inline-flex min-h-6 items-center underline decoration-control underline-offset-4 hover:text-accent ${className}`}
    >
      {t('pair', { one: actorName(one), other: actorName(other) })}
    </Link>
  );
}
