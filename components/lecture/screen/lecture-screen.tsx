'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { useMotion } from '@/components/hooks/use-motion';
import { useTheme } from '@/components/hooks/use-theme';
import type { ClientRecord } from '@/components/record/use-client-record';
import { useRouter } from '@/components/ui/navigation';
import { Tooltips } from '@/components/ui/tooltips';
import type { Locale } from '@/lib/i18n/routing';
import { speakerPosition } from '@/lib/lecture/lecture-state';
import { eventsOfStep, type PresentedTour } from '@/lib/lecture/presented-tour';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';
import { cachePage } from '../cache-page';
import { lectureAddress } from '../lecture-address';
import { TimerUndo } from '../timer-undo';
import { useLectureKeys } from '../use-lecture-keys';
import { useLectureWorker } from '../use-lecture-worker';
import { InkMaps } from '../ink/ink-maps';
import { KeepInkButton } from '../ink/keep-ink-button';
import { PenButtons } from '../ink/pen-buttons';
import { PenSheet } from '../ink/pen-sheet';
import { LazySpeakerTalk } from '../room-talk/lazy-speaker-talk';
import { LazyStageTalk } from '../room-talk/lazy-stage-talk';
import { useHeardTalk } from '../room-talk/use-heard-talk';
import { useScreenTalk } from '../room-talk/use-screen-talk';
import { NotesOverlay } from './notes-overlay';
import { LaserLayer } from './laser-layer';
import { lecturePrefetches } from './prefetched-lecture';
import { ScreenControls } from './screen-controls';
import { ScreenDialogs } from './screen-dialogs';
import { ScreenMap } from './screen-map';
import { SpeakerLaser } from './speaker-laser';
import { StepCard } from './step-card';
import { useHostedRoom } from './use-hosted-room';
import { useLecture } from './use-lecture';
import { useLivelyPointer } from './use-lively-pointer';
import { useOfflineReady } from './use-offline-ready';
import { useScreenTools } from './use-screen-tools';
import { useWakeLock } from './use-wake-lock';

interface LectureScreenProps {
  readonly reference: TourReference;
  readonly tour: PresentedTour;
  /** Where the address says that the lecture stands, from 0. */
  readonly firstStep: number;
  readonly record: ClientRecord;
  readonly language: Locale;
  readonly onStepChange: (step: number) => void;
}

/** What the room sees: a page of text and a map, and nothing else that is not asked for. */
export function LectureScreen({
  reference,
  tour,
  firstStep,
  record,
  language,
  onStepChange,
}: LectureScreenProps) {
  const t = useTranslations('lecture');
  const router = useRouter();
  const { theme } = useTheme();
  const { motion } = useMotion();
  const isLively = useLivelyPointer();
  const staysAwake = useWakeLock();
  useLectureWorker();

  const [inkMaps] = useState(() => new InkMaps());
  const [laser] = useState(() => new SpeakerLaser());
  const name = serialiseTourReference(reference);
  const hosted = useHostedRoom(reference, tour);
  const heard = useHeardTalk(hosted.room?.code ?? null);
  const { state, command, pointAt, leave, ink, sendToRoom } = useLecture({
    reference: name,
    steps: tour.steps.length,
    step: firstStep,
    inkOf: (index) => tour.steps[index]!.ink,
    room: hosted.channel,
    onStepChange,
    onPoint: laser.show,
    onRoomMessage: heard.onMessage,
  });
  const step = tour.steps[state.step]!;
  const talk = useScreenTalk({
    ...{ name, state, command, sendToRoom },
    room: hosted.room,
    talk: heard.talk,
    joins: heard.joins,
    asked: step.poll,
  });
  const speakerAddress = lectureAddress('speaker', name, language);
  const tools = useScreenTools({
    name,
    speakerAddress,
    onLeave: () => {
      leave();
      router.push(reference.kind === 'shipped' ? `/tours/${name}` : '/tours');
    },
    onInk: ink.change,
    onAnswers: talk.toggle,
  });
  const typed = useLectureKeys({
    enabled: tools.dialog === null,
    onCommand: command,
    onTool: tools.use,
  });
  const queryClient = useQueryClient();
  const readiness = useOfflineReady({
    isRecordThere: record.cubes !== undefined && record.summaries.length > 0,
    first: cachePage,
    prefetches: () => lecturePrefetches({ tour, language, queryClient }),
  });

  const titles = new Map(record.summaries.map(({ id, title }) => [id, title]));
  const hidesCursor = tools.pointer === 'laser' || (!isLively && tools.dialog === null);
  return (
    <main
      className={`fixed inset-0 flex overflow-hidden bg-panel max-md:flex-col portrait:flex-col ${hidesCursor ? 'cursor-none **:cursor-none!' : ''}`}
    >
      <div className="flex min-h-0 flex-col border-rule max-md:h-1/2 max-md:w-full landscape:md:w-[36%] landscape:md:border-r portrait:h-1/2 portrait:border-b">
        <StepCard
          step={step}
          number={state.step + 1}
          of={tour.steps.length}
          tourTitle={tour.title}
          eventTitle={(id) => titles.get(id)}
        />
        <ScreenControls
          step={speakerPosition(state).step}
          steps={tour.steps.length}
          isFullScreen={tools.isFullScreen}
          hasDisplays={tools.hasDisplays}
          isLively={isLively}
          readiness={readiness}
          pointer={tools.pointer}
          pen={
            <PenButtons
              colour={tools.colour}
              canUndo={ink.strokes.length > 0 || ink.hasWiped}
              onColour={tools.setColour}
              onTool={tools.use}
            >
              {reference.kind === 'own' && state.live === null && (
                <KeepInkButton tourId={reference.id} step={state.step} strokes={ink.strokes} />
              )}
            </PenButtons>
          }
          hasTalk={heard.talk.isOpen}
          onCommand={command}
          onTool={tools.use}
        />
      </div>
      <div className="relative min-h-0 min-w-0 grow">
        <ScreenMap
          view={step.view}
          events={eventsOfStep(step.text)}
          record={record}
          language={language}
          theme={theme}
          motion={motion}
          isFrozen={state.isFrozen}
          hasControls={isLively && tools.pointer === null}
          ink={{ strokes: ink.strokes, maps: inkMaps }}
          laser={laser}
          isShowing={tools.pointer !== null}
          answers={talk.answers}
        />
        {heard.talk.isOpen && (
          <LazyStageTalk
            talk={heard.talk}
            asked={state.asked}
            cubes={record.cubes}
            isOfStep={talk.isOfStep}
          />
        )}
        {tools.notesOpen && (
          <NotesOverlay
            step={step}
            next={tour.steps[state.step + 1]}
            timer={state}
            onClose={() => tools.setNotesOpen(false)}
          >
            {heard.talk.isOpen && (
              <LazySpeakerTalk
                step={step}
                index={state.step}
                asked={state.asked}
                talk={heard.talk}
                access={talk.access}
                send={sendToRoom}
                onCommand={command}
              />
            )}
          </NotesOverlay>
        )}
      </div>
      <PenSheet
        isDrawing={tools.pointer === 'pen'}
        colour={tools.colour}
        strokes={ink.strokes}
        maps={inkMaps}
        onStroke={(stroke) => ink.change({ kind: 'add', stroke })}
      />
      {tools.pointer === 'laser' && <LaserLayer onPoint={pointAt} />}
      {typed !== '' && <ScreenNotice>{t('goTo', { number: typed })}</ScreenNotice>}
      {hosted.hasNewCode && hosted.room && (
        <ScreenNotice>{t('phone.newCodeIs', { code: hosted.room.code })}</ScreenNotice>
      )}
      {tools.isLeavingAsked && <ScreenNotice>{t('leaveAsked')}</ScreenNotice>}
      {tools.isFullScreenRefused && <ScreenNotice>{t('noFullScreen')}</ScreenNotice>}
      {tools.arePlacesRefused && <ScreenNotice>{t('noDisplays')}</ScreenNotice>}
      <TimerUndo timer={state} onCommand={command} />
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
      <ScreenDialogs
        open={tools.dialog}
        steps={tour.steps}
        step={state.step}
        hosted={hosted}
        language={language}
        speakerAddress={speakerAddress}
        staysAwake={staysAwake}
        onOpen={tools.setDialog}
        onGo={(index) => command({ kind: 'go', step: index })}
      />
      <Tooltips />
    </main>
  );
}

/** A few words over the screen that go by themselves. */
function ScreenNotice({ children }: { children: ReactNode }) {
  return (
    <p
      role="status"
      className="pointer-events-none fixed inset-x-[4vmin] bottom-[8vmin] z-40 mx-auto w-fit rounded-sm bg-ink px-[3vmin] py-[1.2vmin] text-center font-serif text-[clamp(1.25rem,5vmin,4rem)] leading-tight text-paper tabular-nums"
    >
      {children}
    </p>
  );
}
