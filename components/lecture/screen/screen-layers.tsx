import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDebounced } from '@/components/hooks/use-debounced';
import { Tooltips } from '@/components/ui/tooltips';
import type { Locale } from '@/lib/i18n/routing';
import type { ScreenPoint } from '@/lib/lecture/lecture-message';
import type { LectureCommand, LectureState } from '@/lib/lecture/lecture-state';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import type { InkMaps } from '../ink/ink-maps';
import { PenSheet } from '../ink/pen-sheet';
import type { Ink } from '../ink/use-ink';
import { LoadedRunSettings } from '../run/loaded-run';
import { TimerUndo } from '../timer-undo';
import { LaserLayer } from './laser-layer';
import { ScreenDialogs } from './screen-dialogs';
import type { HostedRoom } from './use-hosted-room';
import type { ScreenTools } from './use-screen-tools';
import { useWakeLock } from './use-wake-lock';

interface ScreenLayersProps {
  readonly state: LectureState;
  readonly tour: PresentedTour;
  readonly hosted: HostedRoom;
  readonly language: Locale;
  readonly tools: ScreenTools;
  readonly ink: Ink;
  readonly inkMaps: InkMaps;
  /** Of the text, beside the keys. */
  readonly settings: ReactNode;
  readonly speakerAddress: string;
  /** Number of a step that is being typed. */
  readonly typed: string;
  /** What has just been kept. */
  readonly kept: string | null;
  /** What the live stage shows, in words; null on a step. */
  readonly shown: string | null;
  readonly onCommand: (command: LectureCommand) => void;
  readonly onPoint: (point: ScreenPoint | null) => void;
}

/** A view that is dragged or played is told once it rests. */
const REST_MS = 1200;

/** All that may lie over step and map: ink, light, notices, the dark, dialogs. */
export function ScreenLayers(props: ScreenLayersProps) {
  const { state, tour, hosted, tools, ink, typed, kept, onCommand } = props;
  const t = useTranslations('lecture');
  const staysAwake = useWakeLock();
  const shown = useDebounced(props.shown, props.shown === null ? 0 : REST_MS);
  const isStage = state.live !== null;
  const at = {
    number: state.step + 1,
    of: tour.steps.length,
    title: tour.steps[state.step]?.title ?? '',
  };
  return (
    <>
      <PenSheet
        isDrawing={tools.pointer === 'pen'}
        colour={tools.colour}
        strokes={ink.strokes}
        maps={props.inkMaps}
        onStroke={(stroke) => ink.change({ kind: 'add', stroke })}
      />
      {tools.pointer === 'laser' && <LaserLayer onPoint={props.onPoint} />}
      {typed !== '' && <ScreenNotice>{t('goTo', { number: typed })}</ScreenNotice>}
      {hosted.hasNewCode && hosted.room && (
        <ScreenNotice>{t('phone.newCodeIs', { code: hosted.room.code })}</ScreenNotice>
      )}
      {kept !== null && <ScreenNotice>{kept}</ScreenNotice>}
      {tools.isLeavingAsked && <ScreenNotice>{t('leaveAsked')}</ScreenNotice>}
      {tools.isFullScreenRefused && <ScreenNotice>{t('noFullScreen')}</ScreenNotice>}
      {tools.arePlacesRefused && <ScreenNotice>{t('noDisplays')}</ScreenNotice>}
      <TimerUndo timer={state} onCommand={onCommand} />
      {state.isBlack && (
        <button
          type="button"
          aria-label={t('leaveBlack')}
          className="fixed inset-0 z-40 cursor-none bg-black"
          onClick={() => onCommand({ kind: 'toggle-black' })}
        />
      )}
      <p role="status" className="sr-only">
        {state.isBlack ? t('black') : isStage ? shown : t('announcement', at)}
      </p>
      <ScreenDialogs
        open={tools.dialog}
        isLive={tour.isLive === true}
        steps={tour.steps}
        step={state.step}
        hosted={hosted}
        language={props.language}
        speakerAddress={props.speakerAddress}
        staysAwake={staysAwake}
        settings={
          <>
            {props.settings}
            {tour.isLive !== true && <LoadedRunSettings state={state} onCommand={onCommand} />}
          </>
        }
        onOpen={tools.setDialog}
        onGo={(index) => onCommand({ kind: 'go', step: index })}
      />
      <Tooltips />
    </>
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
