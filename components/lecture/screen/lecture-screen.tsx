'use client';

import { useTranslations } from 'next-intl';
import { use, useRef, useState } from 'react';
import { useElementWidth } from '@/components/hooks/use-element-size';
import { useMotion } from '@/components/hooks/use-motion';
import { useTheme } from '@/components/hooks/use-theme';
import type { MapHandle } from '@/components/map/input/map-handle';
import type { ClientRecord } from '@/components/record/use-client-record';
import { isRestricted } from '@/lib/filters/view-filter';
import type { Locale } from '@/lib/i18n/routing';
import { NO_INK } from '@/lib/lecture/ink/ink-sheet';
import { speakerPosition } from '@/lib/lecture/lecture-state';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { footnotesOf, litSentence, sentencesOf } from '@/lib/lecture/step-sentences';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';
import { coveredByCard } from '../evidence/card-width';
import { InkMaps } from '../ink/ink-maps';
import { KeepInkButton } from '../ink/keep-ink-button';
import { PenButtons } from '../ink/pen-buttons';
import { lectureAddress } from '../lecture-address';
import { LectureAlone } from '../lecture-alone';
import { useHeardTalk } from '../room-talk/use-heard-talk';
import { useScreenTalk } from '../room-talk/use-screen-talk';
import { CAPTION_SPACE } from '../run/caption-space';
import { LoadedStageSearch } from '../stage/loaded-stage';
import type { StagePlayback } from '../stage/stage-bar';
import type { KeptTour } from '../stage/use-kept-tour';
import { useViewTitle } from '../stage/use-view-title';
import { ControlsFocus } from './controls-focus';
import { LazySlidePane } from './lazy-slide-pane';
import { OverMap } from './over-map';
import { ScreenControls } from './screen-controls';
import { ScreenLayers } from './screen-layers';
import { ScreenMap } from './screen-map';
import { shownSlide } from './shown-slide';
import { SpeakerLaser } from './speaker-laser';
import { StepSide } from './step-side';
import { TextSettings } from './text-settings';
import { useHandOnStep } from './use-hand-on-step';
import { useHostedRoom } from './use-hosted-room';
import { useLecture, type LectureRules } from './use-lecture';
import { useLectureReadiness } from './use-lecture-readiness';
import { useLectureTools } from './use-lecture-tools';
import { useLivelyPointer } from './use-lively-pointer';
import type { PacedSentences } from './use-sentences';
import { useShownView } from './use-shown-view';
import { useStepEvidence } from './use-step-evidence';
import { useTypeScale } from './use-type-scale';

export interface LectureScreenProps extends LectureRules {
  readonly reference: TourReference;
  /** With a step at least, which in a live lecture may only stand for the steps to come. */
  readonly tour: PresentedTour;
  /** Steps that there are to go to. */
  readonly steps: number;
  /** That Next can light; left out in a lecture that has none. */
  readonly sentences?: PacedSentences;
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
  sentences,
  record,
  language,
  onKeep,
  ...rules
}: LectureScreenProps) {
  const t = useTranslations('lecture.stage');
  const alone = use(LectureAlone);
  const { theme } = useTheme();
  const { motion } = useMotion();
  const isLively = useLivelyPointer();
  const typeScale = useTypeScale();

  const [inkMaps] = useState(() => new InkMaps());
  const [noMaps] = useState(() => new InkMaps());
  const [laser] = useState(() => new SpeakerLaser());
  const [focus] = useState(() => new ControlsFocus());
  const name = serialiseTourReference(reference);
  const hosted = useHostedRoom(reference, tour);
  const hand = useHandOnStep();
  const heard = useHeardTalk(hosted.room?.code ?? null);
  const lecture = useLecture({
    ...rules,
    reference: name,
    inkOf: (index) => tour.steps[index]?.ink ?? NO_INK,
    room: hosted.channel,
    onReturn: hand.reset,
    onPoint: laser.show,
    onRoomMessage: heard.onMessage,
  });
  const { state, command, ink } = lecture;
  const shown = useShownView({ state, tour, record, hand, command });
  const { step, view, card, isStage } = shown;
  const number = state.step + 1;
  const talk = useScreenTalk({
    ...{ name, state, command },
    sendToRoom: lecture.sendToRoom,
    room: hosted.room,
    talk: heard.talk,
    joins: heard.joins,
    asked: step.poll,
  });
  // Over the map of the step before, which stays as it is: the next map is there at once.
  const slide = shownSlide(step, { isStage, hasPlaces: talk.answers !== undefined });
  const footnotes = footnotesOf(step.text);
  const lit = isStage ? null : litSentence(step.text, state.sentence);
  const evidence = useStepEvidence(state, footnotes.length);

  const [areaRef, areaWidth] = useElementWidth();
  const mapRef = useRef<MapHandle>(null);
  const playbackRef = useRef<StagePlayback>(null);
  const titleOf = useViewTitle(record, language);
  const speakerAddress = alone?.speakerAddress ?? lectureAddress('speaker', name, language);
  const { tools, typed, kept, changePace } = useLectureTools({
    ...{ reference, name, speakerAddress, lecture, shown, evidence, sentences, titleOf, onKeep },
    after: rules.after,
    onAnswers: talk.toggle,
    mapRef,
    playbackRef,
  });
  const readiness = useLectureReadiness({ reference, tour, record, language });

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
      isForFoyer={state.run?.kind === 'loop' && !state.run.isHeld}
      readiness={readiness}
      pointer={tools.pointer}
      pen={
        <PenButtons
          colour={tools.colour}
          canUndo={ink.strokes.length > 0 || ink.hasWiped}
          onColour={tools.setColour}
          onTool={tools.use}
        >
          {!alone && reference.kind === 'own' && !isStage && step.id !== undefined && (
            <KeepInkButton tourId={reference.id} step={step.id} strokes={ink.strokes} />
          )}
        </PenButtons>
      }
      hasTalk={heard.talk.isOpen}
      focus={focus}
      onCommand={command}
      onTool={tools.use}
    />
  );
  const hidesCursor = tools.pointer === 'laser' || (!isLively && tools.dialog === null);
  return (
    <main
      className={`fixed inset-0 flex overflow-hidden bg-panel max-md:flex-col portrait:flex-col ${hidesCursor ? 'cursor-none **:cursor-none!' : ''} ${state.caption === undefined ? '' : CAPTION_SPACE}`}
    >
      {!isStage && (
        <StepSide
          {...{ step, tour, record, language, lit, footnotes, evidence, number }}
          isCovered={slide !== undefined}
        >
          {controls}
        </StepSide>
      )}
      <div ref={areaRef} className="relative min-h-0 min-w-0 grow">
        <div className={`absolute inset-0 ${slide ? 'isolate' : ''}`} inert={slide !== undefined}>
          <ScreenMap
            view={view}
            events={isStage ? [] : footnotes}
            record={record}
            language={language}
            theme={theme}
            motion={slide ? 'still' : motion}
            isFrozen={state.isFrozen}
            told={lit === null ? undefined : sentencesOf(step.text)[lit]?.events}
            hasControls={isLively && tools.pointer === null && !state.isFrozen}
            isShowing={tools.pointer !== null}
            ink={{ strokes: ink.strokes, maps: inkMaps }}
            laser={laser}
            answers={talk.answers}
            covered={card === null ? 0 : coveredByCard(areaWidth)}
            mapRef={mapRef}
            playbackRef={isStage ? playbackRef : null}
            onChange={shown.change}
            onOpen={shown.open}
          />
        </div>
        {isStage && controls}
        <OverMap
          {...{ lecture, name, tour, sentences, shown, evidence, footnotes, talk, tools, record }}
          language={language}
          hasLeftStep={isStage && reference.kind !== 'live'}
          heard={heard.talk}
        />
      </div>
      {slide && (
        <LazySlidePane
          {...{ reference, tour, step, slide, lit, language, footnotes, controls, number }}
          isFrozen={state.isFrozen}
          hasCaptions={state.caption !== undefined}
          room={hosted.room}
          onNote={evidence.toggle}
        />
      )}
      <ScreenLayers
        state={state}
        tour={tour}
        hosted={hosted}
        language={language}
        tools={tools}
        ink={ink}
        inkMaps={slide ? noMaps : inkMaps}
        settings={
          <TextSettings isBySentence={sentences?.areLitInTurn ?? null} onPaceChange={changePace} />
        }
        speakerAddress={speakerAddress}
        typed={typed}
        kept={kept}
        shown={isStage ? t('shown', { view: titleOf(view) }) : null}
        onCommand={command}
        onPoint={lecture.pointAt}
      />
      {isStage && tools.dialog === 'search' && (
        <LoadedStageSearch
          open
          language={language}
          isFiltered={isRestricted(view)}
          scale={typeScale}
          onOpen={shown.open}
          onChange={shown.change}
          onClose={() => tools.setDialog(null)}
        />
      )}
    </main>
  );
}
