'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AtlasRecord } from '@/components/atlas/use-atlas-record';
import { browserChannel } from '@/components/lecture/lecture-channel';
import { useRouter } from '@/components/ui/navigation';
import { useMotion } from '@/components/ui/use-motion';
import { useTheme } from '@/components/ui/use-theme';
import type { Locale } from '@/lib/i18n/routing';
import type { LectureTool } from '@/lib/lecture/lecture-key';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';
import { KeyHelp } from './key-help';
import { LaserLayer } from './laser-layer';
import { NotesOverlay } from './notes-overlay';
import { openSpeakerWindow } from './open-speaker-window';
import { PenLayer } from './pen-layer';
import { StageControls } from './stage-controls';
import { StageMap } from './stage-map';
import { StepCard } from './step-card';
import { StepOverview } from './step-overview';
import { useFullScreen } from './use-full-screen';
import { useLecture } from './use-lecture';
import { useLectureKeys } from '@/components/lecture/use-lecture-keys';
import { useWakeLock } from './use-wake-lock';

interface StageProps {
  readonly reference: TourReference;
  readonly tour: PresentedTour;
  /** Where the address says that the lecture stands, from 0. */
  readonly firstStep: number;
  readonly record: AtlasRecord;
  readonly language: Locale;
  readonly onStepChange: (step: number) => void;
}

/** What the room sees: a page of text and a map, and nothing else that is not asked for. */
export function Stage({ reference, tour, firstStep, record, language, onStepChange }: StageProps) {
  const t = useTranslations('lecture');
  const router = useRouter();
  const { theme } = useTheme();
  const { motion } = useMotion();
  const fullScreen = useFullScreen();
  const [dialog, setDialog] = useState<'overview' | 'help' | null>(null);
  const [pointer, setPointer] = useState<'laser' | 'pen' | null>(null);
  const [notesOpen, setNotesOpen] = useState(false);
  const [sheet, setSheet] = useState(0);
  useWakeLock();

  const name = serialiseTourReference(reference);
  const [channels] = useState(() => [browserChannel(name)]);
  const { state, command, pointAt } = useLecture({
    reference: name,
    steps: tour.steps.length,
    step: firstStep,
    channels,
    onStepChange,
  });
  const step = tour.steps[state.step]!;
  const titles = new Map(record.summaries.map(({ id, title }) => [id, title]));

  const tools: Record<LectureTool, () => void> = {
    'full-screen': fullScreen.toggle,
    speaker: () => openSpeakerWindow(name, language),
    notes: () => setNotesOpen(!notesOpen),
    overview: () => setDialog('overview'),
    help: () => setDialog('help'),
    laser: () => setPointer(pointer === 'laser' ? null : 'laser'),
    pen: () => setPointer(pointer === 'pen' ? null : 'pen'),
    clear: () => setSheet(sheet + 1),
    leave: () => router.push(reference.kind === 'shipped' ? `/tours/${name}` : '/tours'),
  };
  const typed = useLectureKeys({
    enabled: dialog === null,
    onCommand: command,
    onTool: (tool) => tools[tool](),
  });

  return (
    <main
      className={`fixed inset-0 flex overflow-hidden bg-panel max-md:flex-col portrait:flex-col ${pointer === 'laser' ? 'cursor-none' : ''}`}
    >
      <div className="flex min-h-0 flex-col border-rule max-md:h-1/2 max-md:w-full landscape:md:w-[36%] landscape:md:border-r portrait:h-2/5 portrait:border-b">
        <StepCard
          step={step}
          number={state.step + 1}
          of={tour.steps.length}
          tourTitle={tour.title}
          eventTitle={(id) => titles.get(id)}
        />
        <StageControls
          step={state.step}
          steps={tour.steps.length}
          isFullScreen={fullScreen.isFullScreen}
          onCommand={command}
          onTool={(tool) => tools[tool]()}
        />
      </div>
      <div className="relative min-h-0 min-w-0 grow">
        <StageMap
          view={step.view}
          record={record}
          language={language}
          theme={theme}
          motion={motion}
          isFrozen={state.isFrozen}
        />
        {notesOpen && (
          <NotesOverlay
            step={step}
            next={tour.steps[state.step + 1]}
            startedAt={state.startedAt}
            onClose={() => setNotesOpen(false)}
          />
        )}
      </div>
      <PenLayer key={`${state.step}.${sheet}`} isDrawing={pointer === 'pen'} />
      {pointer === 'laser' && <LaserLayer onPoint={pointAt} />}
      {typed !== '' && (
        <p className="fixed inset-x-0 bottom-[8vmin] z-40 mx-auto w-fit rounded-sm bg-ink px-[3vmin] py-[1vmin] font-serif text-[6vmin] text-paper tabular-nums">
          {t('goTo', { number: typed })}
        </p>
      )}
      {state.isBlack && (
        <button
          type="button"
          aria-label={t('leaveBlack')}
          className="fixed inset-0 z-40 cursor-none bg-black"
          onClick={() => command({ kind: 'toggle-black' })}
        />
      )}
      <p role="status" className="sr-only">
        {state.isBlack
          ? t('black')
          : t('announcement', {
              number: state.step + 1,
              of: tour.steps.length,
              title: step.title,
            })}
      </p>
      <StepOverview
        open={dialog === 'overview'}
        steps={tour.steps}
        current={state.step}
        onOpenChange={(open) => setDialog(open ? 'overview' : null)}
        onGo={(index) => {
          setDialog(null);
          command({ kind: 'go', step: index });
        }}
      />
      <KeyHelp open={dialog === 'help'} onOpenChange={(open) => setDialog(open ? 'help' : null)} />
    </main>
  );
}
