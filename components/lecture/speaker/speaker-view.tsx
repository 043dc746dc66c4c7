'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { Locale } from '@/lib/i18n/routing';
import { questionsIn } from '@/lib/lecture/heard-talk';
import { speakerPosition, type LecturePosition } from '@/lib/lecture/lecture-state';
import { endsAt } from '@/lib/lecture/lit-sentence';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { sentencesOf } from '@/lib/lecture/step-sentences';
import type { TourReference } from '@/lib/tours/tour-reference';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import type { ChannelStatus } from '../channel/server-channel';
import { useFollower } from '../channel/use-follower';
import { LazySpeakerTalk } from '../room-talk/lazy-speaker-talk';
import type { RoomAccess, RoomSide } from '../room-talk/talk-windows';
import { useLectureKeys } from '../use-lecture-keys';
import { NoScreen } from './no-screen';
import { NotesPane } from './notes-pane';
import { OfflineLine } from './offline-line';
import { SpeakerControls } from './speaker-controls';
import { SpeakerHeader } from './speaker-header';
import { useNoteKeys } from './use-note-keys';
import { useSpeakerSettings } from './speaker-settings';

// Notes and controls come first.
const ScreenPane = dynamic(() => import('./screen-pane').then((module) => module.ScreenPane), {
  ssr: false,
});
const TimerUndo = dynamic(() => import('../timer-undo').then((module) => module.TimerUndo), {
  ssr: false,
});

interface SpeakerViewProps {
  /** Null where only the code of a room is known. */
  readonly reference: TourReference | null;
  readonly tour: PresentedTour;
  readonly language: Locale;
  /** To the screen. */
  readonly channel: OpenLectureChannel;
  /** Of the server's channel; between windows there is nothing that could fail. */
  readonly status?: ChannelStatus;
  /** Where the screen can be opened from here; null on another device. */
  readonly screenAddress: string | null;
  /** The room that the channel leads to; else, in a window beside the screen's, what the screen tells of its room; null without any. */
  readonly room: RoomAccess | RoomSide | null;
}

/** On a phone that is held upright there is room for one of them. */
type Pane = 'notes' | 'screen' | 'room';

/** Notes, pictures of this step and the next, clock and pace, and what steers the screen. */
export function SpeakerView(props: SpeakerViewProps) {
  const { tour, language, channel, status = 'open', screenAddress, room } = props;
  const t = useTranslations('speaker');
  const follower = useFollower(channel);
  const { state, isConnected, command } = follower;
  const { talk, access, send } =
    room && 'talk' in room ? room : { talk: follower.talk, access: room, send: follower.send };
  // Full screen, pen and pointer are the other window's.
  const [isTimingOpen, setTimingOpen] = useState(false);
  const typed = useLectureKeys({ enabled: !isTimingOpen, onCommand: command });
  const settings = useSpeakerSettings();
  useNoteKeys(settings.resize, !isTimingOpen);
  const [pane, setPane] = useState<Pane>('notes');
  const [isPointing, setPointing] = useState(false);

  const last = Math.max(tour.steps.length - 1, 0);
  // Before the screen has answered, the beginning can be read already.
  const at = state ? speakerPosition(state) : { step: 0, sentence: null, live: null };
  const index = Math.min(at.step, last);
  // A lecture that is made while it is held has no steps at first.
  const step = tour.steps[index];
  const shown = tour.steps[Math.min(state?.step ?? 0, last)];
  const panes = [
    { value: 'notes' as const, text: t('pane.notes') },
    { value: 'screen' as const, text: t('pane.screen') },
    ...(room === null ? [] : [{ value: 'room' as const, text: t('pane.room') }]),
  ];
  const onlyUpright = (own: Pane) => (pane === own ? '' : 'undocked:hidden');
  const spoken = step && { step, index, asked: state?.asked, onCommand: command };

  return (
    <main className="flex h-dvh min-h-80 flex-col bg-panel text-ink">
      <SpeakerHeader
        reference={props.reference}
        tour={tour}
        step={index}
        state={state}
        isLaserOn={follower.pointer !== null || isPointing}
        followers={talk.followers}
        waiting={questionsIn(talk.questions, 'waiting').length}
        minutes={settings.minutes}
        onMinutesChange={settings.setMinutes}
        timing={{ isOpen: isTimingOpen, setOpen: setTimingOpen }}
        onCommand={command}
      />
      <OfflineLine />
      {isConnected === false && (
        <NoScreen farewell={follower.farewell} status={status} screenAddress={screenAddress} />
      )}
      <div className="shrink-0 px-3 pt-2 docked:hidden">
        <ChoiceGroup label={t('pane.label')} choices={panes} value={pane} onChange={setPane} />
      </div>
      <div className="grid min-h-0 grow grid-cols-1 grid-rows-[minmax(0,1fr)] gap-x-8 overflow-hidden px-5 docked:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] undocked:px-3 low:gap-x-4 low:px-3">
        <NotesPane
          step={step}
          size={settings.noteSize}
          onResize={settings.resize}
          className={onlyUpright('notes')}
        />
        <div
          role="group"
          aria-label={t('alongside')}
          className={`flex min-h-0 flex-col gap-6 overflow-y-auto py-4 low:gap-3 low:py-2 ${pane === 'notes' ? 'undocked:hidden' : ''}`}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <div className={`contents ${onlyUpright('screen')}`}>
            <ScreenPane
              step={shown}
              number={(state?.step ?? 0) + 1}
              live={state?.live ?? null}
              isLiveLecture={tour.isLive === true}
              lit={state?.sentence ?? null}
              next={tour.steps[index + 1]}
              language={language}
              ink={follower.ink}
              onDraw={follower.draw}
              onPoint={(point) => {
                setPointing(point !== null);
                follower.pointAt(point);
              }}
            />
          </div>
          {spoken && room && (
            <div className={onlyUpright('room')}>
              <LazySpeakerTalk access={access} talk={talk} send={send} {...spoken} />
            </div>
          )}
        </div>
      </div>
      {state && <TimerUndo timer={state} onCommand={command} />}
      <SpeakerControls
        step={index}
        steps={tour.steps}
        ends={endsFor(tour, at)}
        isBlack={state?.isBlack ?? false}
        isFrozen={state?.isFrozen ?? false}
        isPaused={state !== null && state.pausedAt !== null}
        isConnected={isConnected === true}
        typed={typed}
        onCommand={command}
      />
    </main>
  );
}

/**
 * Whether Previous and Next go nowhere. Only the screen knows whether its Next lights sentences one by
 * one: here they lead nowhere only where they would not in either case.
 */
function endsFor({ steps }: PresentedTour, at: LecturePosition) {
  // From a view for which the step was left, either leads back to the step.
  if (at.live !== null) return { isFirst: false, isLast: false };
  const counts = steps.map(({ text }) => sentencesOf(text).length);
  return endsAt(at, steps.length, { counts, areLitInTurn: true });
}
