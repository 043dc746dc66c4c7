'use client';

import { Copy, Download, Link2, Pencil, Presentation, Printer, Trash2 } from 'lucide-react';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { TextButton } from '@/components/ui/text-button';
import type { OwnTour } from '@/lib/tours/own-tour';
import { shownViews } from '@/lib/tours/shown-views';
import { editorPage, handoutPage, presentPage, takeAlongPage } from '@/lib/tours/tour-links';
import { downloadTour, downloadTourText } from './download-tour';
import { editTour } from './edited-tour';
import { titleIn } from '@/lib/tours/tour-in-language';
import { LanguagesOfTour } from './languages-of-tour';
import { LinkButton } from './link-button';
import { NoticeLine } from './notice-line';
import { useTourProblemWords } from './use-tour-problem-words';
import type { TourFileProblem } from '@/lib/tours/own-tour-file';

interface OwnTourItemProps {
  readonly tour: OwnTour;
  /** The browser had no room for it, though it stores others. */
  readonly isUnsaved: boolean;
  readonly onShare: (tour: OwnTour) => void;
  readonly onDuplicate: (tour: OwnTour) => void;
  readonly onDelete: () => void;
}

/** The hour on the reader's clock, not the server's. */
const localTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** One of the reader's own tours, and all that can be done with it. */
export function OwnTourItem({ tour, isUnsaved, onShare, onDuplicate, onDelete }: OwnTourItemProps) {
  const t = useTranslations('tours');
  const format = useFormatter();
  const titleId = useId();
  const { id, steps, changedAt } = tour;
  const { content: title, language } = titleIn(tour, useLocale());
  const reference = { kind: 'own', id } as const;
  const when = format.dateTime(new Date(changedAt), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: localTimeZone(),
  });
  return (
    <li className="flex flex-col gap-1 border-t border-rule py-3">
      <h3 id={titleId} className="text-lg leading-7 font-semibold wrap-anywhere">
        {title === '' ? t('own.untitled') : <span lang={language}>{title}</span>}
      </h3>
      <p className="text-xs leading-5 text-ink-soft">
        {t('steps', { count: steps.length })} · {t('own.changed', { when })}
        <LanguagesOfTour tour={tour} />
      </p>
      {isUnsaved && (
        <NoticeLine notice={{ isError: true, text: t('own.unsaved') }}>
          <TextButton onClick={() => downloadTour(tour)}>{t('own.export')}</TextButton>
        </NoticeLine>
      )}
      <div className="-ml-2 flex flex-wrap gap-1">
        <LinkButton
          href={editorPage(shownViews(steps)[0])}
          about={titleId}
          onClick={() => editTour(id)}
        >
          <Pencil aria-hidden size={16} />
          {t('own.edit')}
        </LinkButton>
        {/* Without a step there is nothing to show. */}
        {steps.length > 0 && (
          <>
            <LinkButton href={presentPage(reference)} about={titleId}>
              <Presentation aria-hidden size={16} />
              {t('present')}
            </LinkButton>
            <LinkButton href={handoutPage(reference)} about={titleId}>
              <Printer aria-hidden size={16} />
              {t('handout')}
            </LinkButton>
            <LinkButton href={takeAlongPage(reference)} about={titleId}>
              <Download aria-hidden size={16} />
              {t('takeAlong')}
            </LinkButton>
          </>
        )}
        <Button variant="quiet" aria-describedby={titleId} onClick={() => downloadTour(tour)}>
          <Download aria-hidden size={16} />
          {t('own.export')}
        </Button>
        <Button variant="quiet" aria-describedby={titleId} onClick={() => onShare(tour)}>
          <Link2 aria-hidden size={16} />
          {t('own.link')}
        </Button>
        <Button variant="quiet" aria-describedby={titleId} onClick={() => onDuplicate(tour)}>
          <Copy aria-hidden size={16} />
          {t('own.duplicate')}
        </Button>
        <Button variant="quiet" aria-describedby={titleId} onClick={onDelete}>
          <Trash2 aria-hidden size={16} />
          {t('own.delete')}
        </Button>
      </div>
    </li>
  );
}

interface UnreadTourItemProps {
  readonly id: string;
  readonly text: string;
  readonly problem: TourFileProblem;
  readonly onDelete: () => void;
}

/** A stored tour that cannot be read. Only the reader may throw it away. */
export function UnreadTourItem({ id, text, problem, onDelete }: UnreadTourItemProps) {
  const t = useTranslations('tours.own');
  const wordsOf = useTourProblemWords();
  const titleId = useId();
  return (
    <li className="flex flex-col gap-1 border-t border-rule py-3">
      <h3 id={titleId} className="text-lg leading-7 font-semibold">
        {t('unread')}
      </h3>
      <p className="text-sm leading-6">
        {wordsOf(problem)} {t('unreadHelp')}
      </p>
      <div className="-ml-2 flex flex-wrap gap-1">
        <Button
          variant="quiet"
          aria-describedby={titleId}
          onClick={() => downloadTourText(`${id}.tour.json`, text)}
        >
          <Download aria-hidden size={16} />
          {t('export')}
        </Button>
        <Button variant="quiet" aria-describedby={titleId} onClick={onDelete}>
          <Trash2 aria-hidden size={16} />
          {t('delete')}
        </Button>
      </div>
    </li>
  );
}
