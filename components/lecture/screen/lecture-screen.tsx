'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useElementWidth } from '@/components/hooks/use-element-size';
import { useMotion } from '@/components/hooks/use-motion';
import { useTheme } from '@/components/hooks/use-theme';
import type { MapHandle } from '@/components/map/input/map-handle';
import type { ClientRecord } from '@/components/record/use-client-record';
import { useRouter } from '@/components/ui/navigation';
import { isRestricted } from '@/lib/filters/view-filter';
import { recordedValues } from '@/lib/flows/facet-counts';
import type { Locale } from '@/lib/i18n/routing';
import { NO_INK } from '@/lib/lecture/ink/ink-sheet';
import type { StageKey } from '@/lib/lecture/lecture-key';
import { speakerPosition } from '@/lib/lecture/lecture-state';
import { liveSearch, viewOfLive } from '@/lib/lecture/live-view';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { footnotesOf, litSentence, sentencesOf } from '@/lib/lecture/step-sentences';
import { opened } from '@/lib/timeline/opened-view';
import { capturedView } from '@/lib/tours/captured-view';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';
import { cachePage } from '../cache-page';
import { coveredByCard } from '../evidence/card-width';
import { LazyEvidenceCard } from '../evidence/lazy-evidence';
import { changeLectureTextSize } from '../evidence/lecture-text-size';
import { InkMaps } from '../ink/ink-maps';
import { PenButtons } from '../ink/pen-buttons';
import { KeepInkButton } from '../ink/keep-ink-button';
import { lectureAddress, pageAfterLecture } from '../lecture-address';
import { LoadedStageSearch } from '../stage/loaded-stage';
import type { StagePlayback } from '../stage/stage-bar';
import { LazySpeakerTalk } from '../room-talk/lazy-speaker-talk';
import { LazyStageTalk } from '../room-talk/lazy-stage-talk';
import { useHeardTalk } from '../room-talk/use-heard-talk';
import { useScreenTalk } from '../room-talk/use-screen-talk';
import { stageChange } from '../stage/stage-change';
import type { KeptTour } from '../stage/use-kept-tour';
import { useViewTitle } from '../stage/use-view-title';
import { useLectureKeys } from '../use-lecture-keys';
import { useLectureWorker } from '../use-lecture-worker';
import { EvidenceOverMap } from './evidence-over-map';
import { NotesOverlay } from './notes-overlay';
import { lecturePrefetches } from './prefetched-lecture';
import { ScreenControls } from './screen-controls';
import { ScreenLayers } from './screen-layers';
import { ScreenMap } from './screen-map';
import { SpeakerLaser } from './speaker-laser';
import { StepCard } from './step-card';
import { TextSettings } from './text-settings';
import { useBriefly } from './use-briefly';
import { useHandOnStep } from './use-hand-on-step';
import { useHostedRoom } from './use-hosted-room';
import { useLecture, type LectureRules } from './use-lecture';
import { useLivelyPointer } from './use-lively-pointer';
import { useOfflineReady } from './use-offline-ready';
import { useScreenTools } from './use-screen-tools';
import { useSentences } from './use-sentences';
import { useStepEvidence } from './use-step-evidence';
import { useTypeScale } from './use-type-scale';

export interface LectureScreenProps extends LectureRules {
  readonly reference: TourReference;
  /** With a step at least, which in a live lecture may only stand for the steps to come. */
  readonly tour: PresentedTour;
  /** Steps that there are to go to. */
  readonly steps: number;
  readonly record: ClientRecord;
  readonly language: Locale;
  /** Keeps a view as a step of today's lecture. @returns its number; null when there is no room. */
  readonly onKeep: KeptTour['keep'];
}

/**
 * What the room sees: a page of text and a map, and nothing else that is not asked for; or the live
 * stage, which is the map alone with the years and the legend to change it by.
 */
export function LectureScreen({
  reference,
  tour,
  steps,
  record,
  language,
  onKeep,
  ...rules
}: LectureScreenProps) {
  const t = useTranslations('lecture.stage');
  const router = useRouter();
  const { theme } = useTheme();
  const { motion } = useMotion();
  const isLively = useLivelyPointer();
  const typeScale = useTypeScale();
  useLectureWorker();

  const [inkMaps] = useState(() => new InkMaps());
  const [laser] = useState(() => new SpeakerLaser());
  const name = serialiseTourReference(reference);
  const hosted = useHostedRoom(reference, tour);
  const hand = useHandOnStep();
  const { choosePace, ...sentences } = useSentences(name, tour);
  const heard = useHeardTalk(hosted.room?.code ?? null);
  const { state, command, pointAt, leave, ink, sendToRoom } = useLecture({
    ...rules,
    reference: name,
    inkOf: (index) => tour.steps[index]?.ink ?? NO_INK,
    room: hosted.channel,
    onReturn: hand.reset,
    onPoint: laser.show,
    onRoomMessage: heard.onMessage,
  });
  const step = tour.steps[Math.min(state.step, tour.steps.length - 1)]!;
  const talk = useScreenTalk({
    ...{ name, state, command, sendToRoom },
    room: hosted.room,
    talk: heard.talk,
    joins: heard.joins,
    asked: step.poll,
  });
  const isStage = state.live !== null;
  const view = state.live === null ? hand.viewOf(step.view) : viewOfLive(state.live);
  const card = isStage ? view.open : hand.openedOn(step.view);

  const footnotes = footnotesOf(step.text);
  const lit = isStage ? null : litSentence(step.text, state.sentence);
  const evidence = useStepEvidence(state, footnotes.length);
  const changePace = () => {
    const isBySentence = !sentences.areLitInTurn;
    choosePace(isBySentence ? 'sentence' : 'step');
    const isLit = isBySentence && sentences.counts[state.step]! > 1;
    command({ kind: 'light', sentence: isLit ? 0 : null });
  };

  const changeView = (change: Partial<View>) => {
    // A camera takes the place of the frame of a step.
    const whole = change.camera === undefined ? change : { ...change, frame: null };
    if (!isStage) hand.change(step.view, whole);
    else command({ kind: 'live', view: liveSearch({ ...view, ...whole }) });
  };
  const open = (selection: Selection | null) =>
    changeView(opened(view, selection, record.summaries, record.cubes?.extent));
  const closeCard = () => changeView({ open: isStage ? null : step.view.open });
  const pressStageKey = (key: StageKey) => {
    if (!record.cubes) return;
    const { types: recorded } = recordedValues(record.cubes);
    const change = stageChange(view, key, { extent: record.cubes.extent, recorded });
    if (change) changeView(change);
  };

  const [areaRef, areaWidth] = useElementWidth();
  const mapRef = useRef<MapHandle>(null);
  const playbackRef = useRef<StagePlayback>(null);
  const titleOf = useViewTitle(record, language);
  const [kept, sayKept] = useBriefly<string>();
  const keep = async () => {
    const number = await onKeep(
      capturedView(view, mapRef.current?.seen() ?? null),
      titleOf(view),
      ink.strokes,
    ).catch(() => null);
    sayKept(number === null ? t('notKept') : t('kept', { number }));
    if (number !== null && reference.kind === 'live') command({ kind: 'go', step: number - 1 });
  };
  const speakerAddress = lectureAddress('speaker', name, language);
  const tools = useScreenTools({
    name,
    speakerAddress,
    stage: {
      ask: () => {
        if (isStage) return;
        // What the step has open is closed, so that a click on it opens its card.
        command({ kind: 'live', view: liveSearch({ ...view, open: card }) });
        hand.reset();
      },
      play: () => playbackRef.current?.toggle(),
      keep: () => void keep(),
    },
    onPutAway: () => {
      if (card === null && (!isStage || reference.kind === 'live')) return false;
      if (card === null) command({ kind: 'return' });
      else closeCard();
      return true;
    },
    onLeave: () => {
      leave();
      router.push(pageAfterLecture(reference, liveSearch(view)));
    },
    onAnswers: talk.toggle,
    onInk: ink.change,
    textTools: {
      larger: () => changeLectureTextSize('larger'),
      smaller: () => changeLectureTextSize('smaller'),
      sources: evidence.toggleSources,
      sentences: changePace,
    },
    closeEvidence: evidence.close,
  });
  const typed = useLectureKeys({
    enabled: tools.dialog === null || (tools.dialog === 'search' && !isStage),
    mode: isStage ? 'live' : 'step',
    onCommand: command,
    onTool: tools.use,
    onDigit: evidence.onDigit,
    onStageKey: pressStageKey,
  });
  const queryClient = useQueryClient();
  const readiness = useOfflineReady({
    isRecordThere: record.cubes !== undefined && record.summaries.length > 0,
    first: cachePage,
    prefetches: () => lecturePrefetches({ tour, language, queryClient }),
  });

  const summaries = new Map(record.summaries.map((summary) => [summary.id, summary]));
  const sources = new Set(footnotes.flatMap((id) => summaries.get(id)?.sources ?? []));
  const can = (kind: 'next' | 'previous' | 'return') => rules.after(state, { kind }) !== state;
  const controls = (
    <ScreenControls
      step={speakerPosition(state).step}
      steps={steps}
      canGo={{ next: can('next'), previous: can('previous'), return: can('return') }}
      isStage={isStage}
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
          {reference.kind === 'own' && !isStage && step.id !== undefined && (
            <KeepInkButton tourId={reference.id} step={step.id} strokes={ink.strokes} />
          )}
        </PenButtons>
      }
      hasTalk={heard.talk.isOpen}
      onCommand={command}
      onTool={tools.use}
    />
  );
  const hidesCursor = tools.pointer === 'laser' || (!isLively && tools.dialog === null);
  return (
    <main
      className={`fixed inset-0 flex overflow-hidden bg-panel max-md:flex-col portrait:flex-col ${hidesCursor ? 'cursor-none **:cursor-none!' : ''}`}
    >
      {!isStage && (
        <div className="flex min-h-0 flex-col border-rule max-md:h-1/2 max-md:w-full landscape:md:w-[36%] landscape:md:border-r portrait:h-1/2 portrait:border-b">
          <StepCard
            step={step}
            number={state.step + 1}
            of={tour.steps.length}
            tourTitle={tour.title}
            language={language}
            lit={lit}
            footnotes={footnotes}
            sourceCount={sources.size}
            eventTitle={(id) => summaries.get(id)?.title}
            open={evidence.open}
            onEvidence={evidence.toggle}
          />
          {controls}
        </div>
      )}
      <div ref={areaRef} className="relative min-h-0 min-w-0 grow">
        <ScreenMap
          view={view}
          events={isStage ? [] : footnotes}
          record={record}
          language={language}
          theme={theme}
          motion={motion}
          isFrozen={state.isFrozen}
          told={lit === null ? undefined : sentencesOf(step.text)[lit]?.events}
          hasControls={isLively && tools.pointer === null}
          isShowing={tools.pointer !== null}
          ink={{ strokes: ink.strokes, maps: inkMaps }}
          laser={laser}
          answers={talk.answers}
          covered={card === null ? 0 : coveredByCard(areaWidth)}
          mapRef={mapRef}
          playbackRef={isStage ? playbackRef : null}
          onChange={changeView}
          onOpen={open}
        />
        {isStage && reference.kind !== 'live' && (
          <p className="pointer-events-none absolute top-2 left-[2vmin] rounded-sm bg-panel/92 px-[1.2vmin] py-[0.6vmin] text-[clamp(0.875rem,2.25vmin,3rem)] leading-snug text-ink-soft">
            {t('left', { number: state.step + 1 })}
          </p>
        )}
        {isStage && controls}
        {card !== null && (
          <div
            className={`pointer-events-none absolute inset-0 *:pointer-events-auto ${isStage ? 'top-14' : ''}`}
          >
            <LazyEvidenceCard
              selection={card}
              record={record}
              language={language}
              onClose={closeCard}
              onOpen={open}
            />
          </div>
        )}
        {heard.talk.isOpen && (
          <LazyStageTalk
            talk={heard.talk}
            asked={state.asked}
            cubes={record.cubes}
            isOfStep={talk.isOfStep}
          />
        )}
        {!isStage && (
          <EvidenceOverMap
            evidence={evidence}
            footnotes={footnotes}
            record={record}
            language={language}
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
      <ScreenLayers
        state={state}
        tour={tour}
        hosted={hosted}
        language={language}
        tools={tools}
        ink={ink}
        inkMaps={inkMaps}
        settings={<TextSettings isBySentence={sentences.areLitInTurn} onPaceChange={changePace} />}
        speakerAddress={speakerAddress}
        typed={typed}
        kept={kept}
        shown={isStage ? t('shown', { view: titleOf(view) }) : null}
        onCommand={command}
        onPoint={pointAt}
      />
      {isStage && tools.dialog === 'search' && (
        <LoadedStageSearch
          open
          language={language}
          isFiltered={isRestricted(view)}
          scale={typeScale}
          onOpen={open}
          onChange={changeView}
          onClose={() => tools.setDialog(null)}
        />
      )}
    </main>
  );
}
