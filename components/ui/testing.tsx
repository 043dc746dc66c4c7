import type { ComponentProps } from 'react';

interface PlainLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  readonly href: string;
  readonly locale?: string;
  readonly prefetch?: boolean;
}

/** In place of `components/ui/navigation`, which needs Next: links as they are on the English page. */
export const plainLinks = {
  Link: ({ href, locale = 'en', prefetch, children, ...props }: PlainLinkProps) => (
    <a href={`/${locale}${href.replace(/^\/(?=$|[?#])/, '')}`} data-prefetch={prefetch} {...props}>
      {children}
    </a>
  ),
  usePathname: () => '/',
};
