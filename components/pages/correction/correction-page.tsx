import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { correctionText, type CorrectionSubject } from '@/lib/record/correction-message';
import { correctionPage } from '@/lib/routes/page-links';
import type { Section } from '@/lib/routes/sections';
import { PageFrame } from '../page-frame';
import { PageLink, PageTitle, standsFor } from '../page-parts';
import { Message } from './message';
import { useCorrectionLabels } from './use-correction-labels';

interface CorrectionPageProps {
  readonly subject: CorrectionSubject;
  readonly section: Section;
  /** Of the subject, without the language. */
  readonly page: string;
  /** The form, which needs scripts. */
  readonly children: ReactNode;
}

/** Where a reader writes what is wrong with an event, a claim, a place, an actor or a source. */
export function CorrectionPage({ subject, section, page, children }: CorrectionPageProps) {
  const t = useTranslations('correction');
  const nothing = { claim: null, wrong: '', right: '', source: '' };
  const labels = useCorrectionLabels();
  return (
    <PageFrame scripts="at once" path={correctionPage(subject.kind, subject.id)} section={section}>
      <PageTitle title={t('title')}>
        <p className="text-base leading-7">
          {t.rich('about', {
            page: standsFor(<PageLink href={page}>{subject.title}</PageLink>),
          })}
        </p>
        <p className="text-sm leading-6 text-ink-soft">{t('summary')}</p>
      </PageTitle>
      <noscript>
        <p className="mb-3 text-sm leading-6">{t('noScript')}</p>
        <Message>{correctionText(subject, nothing, labels)}</Message>
      </noscript>
      {children}
    </PageFrame>
  );
}
