import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';
import type { Locale } from '@/lib/i18n/routing';

interface PageAnchorProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** As lib/routes/page-links has it, without the language. */
  readonly href: string;
  /** Another language than that of this page. */
  readonly locale?: Locale;
}

/**
 * A link that the browser follows by itself. Pages link to each other in this way: each one is
 * ready at the server, and a page without Next's links needs less JavaScript.
 */
export function PageAnchor({ href, locale, children, ...props }: PageAnchorProps) {
  const current = useLocale();
  const path = href.replace(/^\/(?=$|[?#])/, '');
  return (
    <a href={`/${locale ?? current}${path}`} {...props}>
      {children}
    </a>
  );
}
