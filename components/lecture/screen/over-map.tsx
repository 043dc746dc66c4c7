import { useTranslations } from 'next-intl';
import type { ClientRecord } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import type { HeardTalk } from '@/lib/lecture/heard-talk';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { LazySpeakerTalk } from '../room-talk/lazy-speaker-talk';
import { LazyStageTalk } from '../room-talk/lazy-stage-talk';
import type { useScreenTalk } from '../room-talk/use-screen-talk';
import { LoadedRun } from '../run/loaded-run';
import { EvidenceOverMap } from './evidence-over-map';
import { MapEvidence } from './map-evidence';
import { NotesOverlay } from './notes-overlay';
import type { Lecture } from './use-lecture';
import type { ScreenTools } from './use-screen-tools';
import type { PacedSentences } from './use-sentences';
import type { ShownView } from './use-shown-view';
import type { StepEvidence } from './use-step-evidence';

interface OverMapProps {
  readonly lecture: Lecture;
  /** Of the tour. */
  readonly name: string;
  readonly tour: PresentedTour;
  readonly sentences: PacedSentences | undefined;
  readonly shown: ShownView;
  /** A step of the tour can be returned to. */
  readonly hasLeftStep: boolean;
  readonly evidence: StepEvidence;
  readonly footnotes: readonly string[];
  readonly heard: HeardTalk;
  readonly talk: ReturnType<typeof useScreenTalk>;
  readonly tools: ScreenTools;
  readonly record: ClientRecord;
  readonly language: Locale;
}

/** What may lie over the map alone: cards, evidence, what the room says, and notes. */
export function OverMap(props: OverMapProps) {
  const { lecture, tour, shown, evidence, footnotes, heard, talk, tools, record, language } = props;
  const { state, command, sendToRoom } = lecture;
  const { step, card, isStage } = shown;
  const t = useTranslations('lecture.stage');
  return (
    <>
      {props.hasLeftStep && (
        <p className="pointer-events-none absolute top-2 left-[2vmin] rounded-sm bg-panel/92 px-[1.2vmin] py-[0.6vmin] text-[clamp(0.875rem,2.25vmin,3rem)] leading-snug text-ink-soft">
          {t('left', { number: state.step + 1 })}
        </p>
      )}
      {card !== null && (
        <div
          className={`pointer-events-none absolute inset-0 *:pointer-events-auto ${isStage ? 'top-14' : ''}`}
        >
          <MapEvidence
            selection={card}
            view={shown.view}
            record={record}
            language={language}
            onClose={shown.closeCard}
            onOpen={shown.open}
          />
        </div>
      )}
      {heard.isOpen && (
        <LazyStageTalk
          talk={heard}
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
      {(state.run !== undefined || state.caption !== undefined) && (
        <LoadedRun
          {...{
            name: props.name,
            lecture,
            tour,
            sentences: props.sentences,
            shown,
            evidence,
            tools,
          }}
          isPollOpen={heard.poll?.isOpen === true}
        />
      )}
      {/* In a foyer nobody is there whose they are. */}
      {tools.notesOpen && state.run?.kind !== 'loop' && (
        <NotesOverlay
          step={step}
          next={tour.steps[state.step + 1]}
          timer={state}
          onClose={() => tools.setNotesOpen(false)}
        >
          {heard.isOpen && (
            <LazySpeakerTalk
              step={step}
              index={state.step}
              asked={state.asked}
              talk={heard}
              access={talk.access}
              send={sendToRoom}
              onCommand={command}
            />
          )}
        </NotesOverlay>
      )}
    </>
  );
}
