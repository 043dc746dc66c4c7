'use client';

import {
  ArrowLeft,
  ArrowRight,
  BookmarkPlus,
  CircleHelp,
  CloudCheck,
  CloudDownload,
  CloudOff,
  Crosshair,
  Expand,
  LayoutGrid,
  LogOut,
  MessageCircleQuestion,
  MessagesSquare,
  MonitorUp,
  PenLine,
  Presentation,
  QrCode,
  Search,
  Shrink,
  Undo2,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { use, type ReactNode } from 'react';
import { useOfflineText } from '@/components/offline/network-state';
import { IconButton } from '@/components/ui/icon-button';
import type { LectureTool } from '@/lib/lecture/lecture-key';
import type { LectureCommand } from '@/lib/lecture/lecture-state';
import { LectureAlone } from '../lecture-alone';
import { useControlsFocus, type ControlsFocus } from './controls-focus';
import type { Readiness } from './use-offline-ready';
import type { ScreenPointer } from './use-screen-tools';

interface ScreenControlsProps {
  readonly step: number;
  readonly steps: number;
  /** Whether there is anything to go to. */
  readonly canGo: Readonly<Record<'next' | 'previous' | 'return', boolean>>;
  /** On the live stage they lie over the map, and have what only the stage has. */
  readonly isStage: boolean;
  readonly isFullScreen: boolean;
  /** There is a second display to put something on. */
  readonly hasDisplays: boolean;
  /** False a while after the pointer has come to rest. */
  readonly isLively: boolean;
  /** Nobody is there who could need them, until a hand holds the lecture. */
  readonly isForFoyer: boolean;
  readonly readiness: Readiness | null;
  readonly pointer: ScreenPointer;
  /** Beside the pen while it is in the hand. */
  readonly pen: ReactNode;
  /** The lecture is open to others, who may ask and answer. */
  readonly hasTalk: boolean;
  readonly focus: ControlsFocus;
  readonly onCommand: (command: LectureCommand) => void;
  readonly onTool: (tool: LectureTool) => void;
}

const POINTERS = [
  ['pen', PenLine],
  ['laser', Crosshair],
] as const;

/** For a hand on a mouse or a screen: gone while the pointer rests, there for a keyboard's focus. */
export function ScreenControls({
  step,
  steps,
  canGo,
  isStage,
  isFullScreen,
  hasDisplays,
  isLively,
  isForFoyer,
  readiness,
  pointer,
  pen,
  hasTalk,
  focus,
  onCommand,
  onTool,
}: ScreenControlsProps) {
  const t = useTranslations('lecture');
  const controlsRef = useControlsFocus(focus);
  const isAlone = use(LectureAlone) !== null;
  const icon = { 'aria-hidden': true, size: 20 } as const;
  return (
    <div
      ref={controlsRef}
      role="group"
      aria-label={t('controls')}
      data-lively={isLively}
      // Above the sheet of the pen, or nothing here could be pressed while one draws.
      className={`z-10 flex shrink-0 flex-wrap items-center gap-1 border-rule py-1 transition-opacity duration-300 focus-within:opacity-100! data-[lively=false]:opacity-0 pointer-coarse:opacity-100! ${isForFoyer ? 'invisible' : ''} ${isStage ? 'absolute top-2 right-2 max-w-[calc(100%-1rem)] rounded-sm border bg-panel/92 px-2 shadow-sm' : 'relative border-t px-[2vmin]'}`}
    >
      <IconButton
        label={t('keys.previous')}
        disabled={!canGo.previous}
        onClick={() => onCommand({ kind: 'previous' })}
      >
        <ArrowLeft {...icon} />
      </IconButton>
      <span className="min-w-12 text-center text-sm tabular-nums">
        {Math.min(step + 1, steps)} / {steps}
      </span>
      <IconButton
        label={t('keys.next')}
        disabled={!canGo.next}
        onClick={() => onCommand({ kind: 'next' })}
      >
        <ArrowRight {...icon} />
      </IconButton>
      <OfflineNote readiness={readiness} />
      <span className="grow" />
      {pointer === 'pen' && (
        // Over the others: a row that grows would move the buttons under the hand.
        <span className="absolute right-[1vmin] bottom-full flex gap-1 rounded-t-sm border border-b-0 border-rule bg-panel p-1">
          {pen}
        </span>
      )}
      {isStage ? (
        <>
          {canGo.return && (
            <IconButton label={t('keys.return')} onClick={() => onCommand({ kind: 'return' })}>
              <Undo2 {...icon} />
            </IconButton>
          )}
          {!isAlone && (
            <>
              <IconButton label={t('stage.keys.search')} onClick={() => onTool('search')}>
                <Search {...icon} />
              </IconButton>
              <IconButton label={t('stage.keys.keep')} onClick={() => onTool('keep')}>
                <BookmarkPlus {...icon} />
              </IconButton>
            </>
          )}
        </>
      ) : (
        <IconButton label={t('keys.ask')} onClick={() => onTool('ask')}>
          <MessageCircleQuestion {...icon} />
        </IconButton>
      )}
      {POINTERS.map(([tool, Icon]) => (
        <IconButton
          key={tool}
          label={t(`keys.${tool}`)}
          aria-pressed={pointer === tool}
          className="aria-pressed:bg-ink aria-pressed:text-paper"
          onClick={() => onTool(tool)}
        >
          <Icon {...icon} />
        </IconButton>
      ))}
      <IconButton label={t('keys.overview')} onClick={() => onTool('overview')}>
        <LayoutGrid {...icon} />
      </IconButton>
      <IconButton label={t('keys.speaker')} onClick={() => onTool('speaker')}>
        <Presentation {...icon} />
      </IconButton>
      {hasDisplays && (
        <IconButton label={t('displays')} onClick={() => onTool('displays')}>
          <MonitorUp {...icon} />
        </IconButton>
      )}
      {hasTalk && (
        <IconButton label={t('keys.answers')} onClick={() => onTool('answers')}>
          <MessagesSquare {...icon} />
        </IconButton>
      )}
      {!isAlone && (
        <IconButton label={t('keys.phone')} onClick={() => onTool('phone')}>
          <QrCode {...icon} />
        </IconButton>
      )}
      <IconButton label={t('keys.fullScreen')} onClick={() => onTool('full-screen')}>
        {isFullScreen ? <Shrink {...icon} /> : <Expand {...icon} />}
      </IconButton>
      <IconButton label={t('help')} onClick={() => onTool('help')}>
        <CircleHelp {...icon} />
      </IconButton>
      {!isAlone && (
        <IconButton label={t('keys.leave')} onClick={() => onTool('leave')}>
          <LogOut {...icon} />
        </IconButton>
      )}
    </div>
  );
}

/** Whether the network may go now; or that it has gone, which is not for the room. */
function OfflineNote({ readiness }: { readiness: Readiness | null }) {
  const t = useTranslations('lecture');
  const offline = useOfflineText();
  if (offline !== null) {
    return (
      <span role="status" className="flex min-w-0 items-center gap-1.5 text-sm text-ink-soft">
        <CloudOff aria-hidden size={18} className="shrink-0" />
        <span className="truncate" title={offline}>
          {offline}
        </span>
      </span>
    );
  }
  if (readiness === null) return null;
  const { loaded, of } = readiness;
  const isReady = loaded === of;
  const Icon = isReady ? CloudCheck : CloudDownload;
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-sm text-ink-soft tabular-nums">
      <Icon aria-hidden size={18} className="shrink-0" />
      <span className="truncate">
        {!isReady
          ? t('offline.loading', { loaded, of })
          : 'serviceWorker' in navigator
            ? t('offline.ready')
            : t('offline.readyUntilReload')}
      </span>
    </span>
  );
}
