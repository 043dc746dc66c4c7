'use client';

import { Tabs } from '@base-ui/react/tabs';
import { FilePlus2, X } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { useTourProblemWords } from '../use-tour-problem-words';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/navigation';
import type { ClientRecord } from '@/components/record/use-client-record';
import { capturedView, viewOfStep } from '@/lib/tours/captured-view';
import { TOURS_PAGE } from '@/lib/tours/tour-links';
import type { ViewFrame } from '@/lib/view/view-frame';
import type { View } from '@/lib/view/view';
import { editTour, useEditedTourId } from '../edited-tour';
import { ImportButton } from '../import-button';
import { NoticeLine } from '../notice-line';
import { useTourImport } from '../use-tour-import';
import { DeskRecord } from './desk-record';
import { DraftPanel } from './draft-panel';
import { draftQuery, type OpenedDraft } from './drafts';
import { StartPanel } from './start-panel';
import { useTourCopy } from './use-tour-copy';

interface TourEditorProps {
  readonly view: View;
  readonly record: ClientRecord;
  /** What of the world the atlas shows; null without a map. */
  readonly seen: () => ViewFrame | null;
  readonly onView: (view: View, history?: 'replace') => void;
  readonly onClose: () => void;
  /** Of what is open in the atlas; null when nothing is. */
  readonly evidence: ReactNode;
  readonly front: Front;
  readonly onFront: (front: Front) => void;
}

export type Front = 'tour' | 'evidence';

const TAB =
  'min-h-8 px-3 text-sm text-ink-soft hover:text-ink data-active:font-semibold data-active:text-ink data-active:shadow-[inset_0_-2px_var(--accent)] max-md:min-h-11';

/** The editor for a reader's own tours, with the evidence in a second tab. */
export function TourEditor(props: TourEditorProps) {
  const { onClose, evidence, front, onFront } = props;
  const t = useTranslations('tourEditor');
  return (
    <Tabs.Root
      value={evidence === null ? 'tour' : front}
      onValueChange={(value: Front) => onFront(value)}
      className="flex min-h-full flex-col bg-panel text-ink"
    >
      {evidence === null ? (
        <div className="flex items-center justify-between gap-2 pt-3 pr-3 pl-5">
          <h2 className="text-xl leading-7 font-semibold">{t('name')}</h2>
          <IconButton label={t('close')} onClick={onClose}>
            <X aria-hidden size={20} />
          </IconButton>
        </div>
      ) : (
        <div className="flex items-end justify-between border-b border-rule pr-3 pl-2">
          <h2 className="sr-only">{t('name')}</h2>
          <Tabs.List className="flex pt-2">
            <Tabs.Tab value="tour" className={TAB}>
              {t('name')}
            </Tabs.Tab>
            <Tabs.Tab value="evidence" className={TAB}>
              {t('evidence')}
            </Tabs.Tab>
          </Tabs.List>
          {front === 'tour' && (
            <IconButton label={t('close')} onClick={onClose}>
              <X aria-hidden size={20} />
            </IconButton>
          )}
        </div>
      )}
      <Tabs.Panel value="tour" className="grow" tabIndex={-1}>
        <DeskRecord record={props.record}>
          <EditedTour {...props} />
        </DeskRecord>
      </Tabs.Panel>
      <Tabs.Panel value="evidence" className="grow" tabIndex={-1}>
        {evidence}
      </Tabs.Panel>
    </Tabs.Root>
  );
}

function EditedTour({ view, seen, onView }: Pick<TourEditorProps, 'view' | 'seen' | 'onView'>) {
  const t = useTranslations('tourEditor');
  const own = useTranslations('tours.own');
  const page = useTranslations('tours.page');
  const wordsOf = useTourProblemWords();
  const copying = useTourCopy(onView);
  const id = useEditedTourId();
  /** Captured a moment ago, and waiting for its title. */
  const [firstStep, setFirstStep] = useState<string | null>(null);
  const { data } = useQuery({ ...draftQuery(id ?? ''), enabled: id !== null });
  const { importFile, notice, dropTarget, isDropping } = useTourImport((tour) => editTour(tour.id));
  const shownView = capturedView(view);
  /** The view as a step, which the atlas then shows, so that the two are known to be the same. */
  const capture = () => {
    const step = capturedView(view, seen());
    if (step !== shownView || view.camera !== null) onView(viewOfStep(step), 'replace');
    return step;
  };
  const problemOf = (opened: OpenedDraft) =>
    opened.kind === 'draft'
      ? null
      : wordsOf(opened.kind === 'unread' ? opened.problem : { kind: 'missing' });
  const others = (
    <>
      <div className="border-t border-rule pt-3">
        <div className="-ml-2 flex flex-wrap items-center gap-1">
          {id !== null && (
            <Button variant="quiet" onClick={() => editTour(null)}>
              <FilePlus2 aria-hidden size={16} />
              {own('new')}
            </Button>
          )}
          <ImportButton variant="quiet" onFile={(file) => void importFile(file)} />
          <Link
            href={TOURS_PAGE}
            prefetch={false}
            className="inline-flex min-h-8 items-center px-2 text-sm underline decoration-control underline-offset-4 hover:text-accent max-md:min-h-11"
          >
            {t('allTours')}
          </Link>
        </div>
      </div>
      <NoticeLine notice={notice} />
    </>
  );
  if (copying === 'making') {
    return <p className="px-5 py-3 text-sm leading-6">{page('making')}</p>;
  }
  return (
    <div
      {...dropTarget}
      className={`min-h-full px-5 pt-3 pb-5 ${isDropping ? 'outline-2 -outline-offset-4 outline-accent outline-dashed' : ''}`}
    >
      <NoticeLine notice={copying === 'failed' ? { isError: true, text: page('failed') } : null} />
      {id !== null && data?.kind === 'draft' ? (
        <DraftPanel
          key={id}
          draft={data.draft}
          firstSelected={firstStep}
          shownView={shownView}
          onCapture={capture}
          onView={onView}
        >
          {others}
        </DraftPanel>
      ) : (
        // Empty while the tour is being read, which takes a moment.
        (id === null || data) && (
          <StartPanel
            onBegun={(tour) => {
              setFirstStep(tour.steps[0]?.id ?? null);
              editTour(tour.id);
            }}
            onCapture={capture}
            problem={id === null || !data ? null : problemOf(data)}
          >
            {others}
          </StartPanel>
        )
      )}
    </div>
  );
}
