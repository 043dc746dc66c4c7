import { ExternalLink as ExternalIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** A way out of the atlas; says so to eye and ear. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  const t = useTranslations('evidence.claim');
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex min-h-6 items-center gap-1 text-accent underline decoration-1 underline-offset-4 hover:decoration-2 max-md:min-h-11"
    >
      <span className="wrap-anywhere">{children}</span>
      <ExternalIcon aria-hidden size={14} className="shrink-0" />
      <span className="sr-only">{t('newTab')}</span>
    </a>
  );
}
