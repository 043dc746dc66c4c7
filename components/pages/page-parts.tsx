import { MapPin } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LINKED_TARGET, LINKED_TEXT } from '@/components/ui/link-style';
import { PageAnchor } from '@/components/ui/page-anchor';

interface PageTitleProps {
  /** What kind of thing this is. */
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

export function PageTitle({ kicker, title, children }: PageTitleProps) {
  return (
    <header className="mb-6 flex max-w-3xl flex-col gap-3">
      {kicker && (
        <p className="flex items-center gap-2 text-sm leading-6 text-ink-soft">{kicker}</p>
      )}
      <h1 className="text-3xl leading-10 font-semibold wrap-anywhere md:text-4xl md:leading-12">
        {title}
      </h1>
      {children}
    </header>
  );
}

interface PageSectionProps {
  /** Where links to this part of the page lead. */
  readonly id?: string;
  readonly title: string;
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a hairline. */
export function PageSection({ id, title, aside, children }: PageSectionProps) {
  return (
    <section
      id={id}
      className="scroll-mt-4 border-t border-rule py-5 print:break-inside-avoid-page"
    >
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl leading-7 font-semibold">{title}</h2>
        {aside !== undefined && <span className="text-sm text-ink-soft">{aside}</span>}
      </div>
      {children}
    </section>
  );
}

/** A term and what is said of it, inside a `dl`. */
export function PageFact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-1">
      <dt className="text-xs leading-5 text-ink-soft">{term}</dt>
      <dd className="min-w-0 text-sm leading-6 wrap-anywhere">{children}</dd>
    </div>
  );
}

/** Text at the left, map and facts at the right; one under the other where there is no room. */
export function TwoColumns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="flex flex-col gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="contents lg:col-start-2 lg:row-start-1 lg:block">{side}</div>
      <div className="lg:col-start-1 lg:row-start-1">{main}</div>
    </div>
  );
}

/** A link in running text, to another page of the atlas. */
export function PageLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    // The padding moves no line, and makes a target of 24 pixels of a line of 20.
    <PageAnchor href={href} className={`py-1 ${LINKED_TEXT}`}>
      {children}
    </PageAnchor>
  );
}

interface StandaloneLinkProps {
  readonly href: string;
  /** What the words are short for. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A link to another page that stands by itself, such as one of a list. */
export function StandaloneLink({ href, title, children }: StandaloneLinkProps) {
  return (
    <PageAnchor href={href} title={title} className={LINKED_TARGET}>
      {children}
    </PageAnchor>
  );
}

/** For a tag of a message that stands for a thing rather than round words: `<who></who>`. */
export const standsFor = (node: ReactNode) => () => node;

/** From a page to the same thing on the map. */
export function MapLink({ href, children }: { href: string; children?: ReactNode }) {
  const t = useTranslations('pages.frame');
  return (
    <PageAnchor
      href={href}
      className="inline-flex min-h-9 items-center gap-1.5 rounded-sm bg-accent px-3 text-sm text-accent-ink hover:brightness-110 max-md:min-h-11 print:hidden"
    >
      <MapPin aria-hidden size={16} className="shrink-0" />
      {children ?? t('showOnMap')}
    </PageAnchor>
  );
}
