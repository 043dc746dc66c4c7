import {
  BookOpen,
  FolderDown,
  NotebookText,
  Presentation,
  Printer,
  Quote,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageAnchor } from '@/components/ui/page-anchor';
import { citePage } from '@/lib/routes/page-links';
import {
  handoutPage,
  presentPage,
  speakerPage,
  takeAlongPage,
  tourPage,
} from '@/lib/tours/tour-links';

export const ACTION =
  'inline-flex min-h-8 items-center gap-1.5 rounded-sm border border-control bg-raised px-2 text-sm leading-5 hover:bg-ink/8 max-md:min-h-11 max-md:px-3';

interface TourActionsProps {
  readonly id: string;
  /** Id of the tour's title on the page. */
  readonly about: string;
  /** Where the page is not the reading page itself. */
  readonly canRead?: boolean;
  readonly children?: ReactNode;
}

/** What is done with a tour of the atlas. */
export function TourActions({ id, about, canRead = false, children }: TourActionsProps) {
  const t = useTranslations('tours');
  const reference = { kind: 'shipped', id } as const;
  const actions: readonly [LucideIcon, string, string][] = [
    ...(canRead ? [[BookOpen, t('read'), tourPage(id)] as [LucideIcon, string, string]] : []),
    [Presentation, t('present'), presentPage(reference)],
    [NotebookText, t('speaker'), speakerPage(reference)],
    [Printer, t('handout'), handoutPage(reference)],
    [Quote, t('cite'), citePage('tour', id)],
    [FolderDown, t('takeAlong'), takeAlongPage(reference)],
  ];
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {actions.map(([Icon, words, href]) => (
        <PageAnchor key={href} href={href} aria-describedby={about} className={ACTION}>
          <Icon aria-hidden size={16} />
          {words}
        </PageAnchor>
      ))}
      {children}
    </div>
  );
}
