import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { EvidencePanelProps } from '@/components/evidence/evidence-panel';
import { LoadingLines } from '@/components/evidence/loading-lines';
import { focusedElement } from '@/components/evidence/use-panel-focus';
import type { Front } from '@/components/tours/editor/tour-editor';
import type { ClientRecord } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import type { ViewFrame } from '@/lib/view/view-frame';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';
import type { RightPanelKind } from './right-panel-kind';
import { SidePanel } from './side-panel';
import { isOfSubjects } from '@/lib/filters/subject-filter';
import type { VisibleEvents } from '@/lib/filters/visible-record';

// Each has its own `loading`: without it, what is opened before its code is there would hold back
// every other change of the page as well (next/dynamic sets a boundary only where there is one).
const EvidencePanel = dynamic(
  () => import('@/components/evidence/evidence-panel').then((module) => module.EvidencePanel),
  { loading: () => <LoadingLines /> },
);
const EventList = dynamic(
  () => import('@/components/list/event-list').then((module) => module.EventList),
  { loading: () => <LoadingLines /> },
);
const TourEditor = dynamic(
  () => import('@/components/tours/editor/tour-editor').then((module) => module.TourEditor),
  { ssr: false, loading: () => <LoadingLines /> },
);
/** A first press should not have to wait for these. */
export const PANELS_TO_LOAD = [
  () => import('@/components/evidence/evidence-panel'),
  () => import('@/components/list/event-list'),
];

function OpenedEvidence(props: Omit<EvidencePanelProps, 'openerAtFirst'>) {
  // Asked before the commit, with which a list's row goes; the panel's code may come later still.
  const [openerAtFirst] = useState(focusedElement);
  return <EvidencePanel {...props} openerAtFirst={openerAtFirst} />;
}

interface RightPanelProps {
  readonly kind: RightPanelKind;
  readonly view: View;
  /** What of the world the map shows; null without one. */
  readonly seen: () => ViewFrame | null;
  /** What the view shows, of both periods where two are compared. */
  readonly listed: VisibleEvents;
  readonly record: ClientRecord;
  readonly language: Locale;
  /** Which of the two tabs the tour editor shows while something is open. */
  readonly front: Front;
  readonly onFront: (front: Front) => void;
  readonly onOpen: (selection: Selection | null, history?: 'push' | 'replace') => void;
  readonly onHighlight: (eventId: string | null) => void;
  readonly onViewChange: (change: Partial<View>, history?: 'push' | 'replace') => void;
}

/** What stands at the right: the evidence of what is open, the list of events, or a tour in the making. */
export function RightPanel(props: RightPanelProps) {
  const { kind, view, listed, record, language } = props;
  const { summaries, places, corridors } = record;
  const { onOpen, onHighlight, onViewChange } = props;
  const t = useTranslations('panels');
  const evidence = view.open !== null && (
    <OpenedEvidence
      open={view.open}
      summaries={summaries}
      visibleEventIds={listed.ids}
      places={places}
      corridors={corridors}
      language={language}
      onOpen={onOpen}
      // The back button would lead to the same entry again.
      onMoved={(id) => onOpen({ kind: 'event', id }, 'replace')}
      onClose={() => onOpen(null)}
      onHighlight={onHighlight}
    />
  );
  switch (kind) {
    case 'evidence':
      return (
        <SidePanel side="right" tall>
          {evidence}
        </SidePanel>
      );
    case 'tour':
      return (
        <SidePanel side="right" label={t('tour')} tall>
          <TourEditor
            view={view}
            record={record}
            seen={props.seen}
            onView={onViewChange}
            onClose={() => onViewChange({ panel: 'none' })}
            evidence={evidence || null}
            front={props.front}
            onFront={props.onFront}
          />
        </SidePanel>
      );
    case 'list':
      return (
        <SidePanel side="right" label={t('events')}>
          {/* None at all is a list that has not arrived; the filters alone never empty it. */}
          {summaries.length === 0 ? (
            <LoadingLines />
          ) : (
            <EventList
              summaries={listed.summaries}
              places={places}
              restsOn={isOfSubjects(view) ? view.record : null}
              open={view.open}
              onOpen={onOpen}
              onHighlight={onHighlight}
              // A table has the same rows, and a chart prints itself.
              isPrinted={view.picture === 'map'}
            />
          )}
        </SidePanel>
      );
  }
}
