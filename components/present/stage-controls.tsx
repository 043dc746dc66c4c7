'use client';

import {
  ArrowLeft,
  ArrowRight,
  CircleHelp,
  Expand,
  LayoutGrid,
  LogOut,
  Presentation,
  Shrink,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import type { LectureTool } from '@/lib/lecture/lecture-key';
import type { LectureCommand } from '@/lib/lecture/lecture-state';

interface StageControlsProps {
  readonly step: number;
  readonly steps: number;
  readonly isFullScreen: boolean;
  readonly onCommand: (command: LectureCommand) => void;
  readonly onTool: (tool: LectureTool) => void;
}

/** For a hand on a mouse or a screen; pale until it comes near. */
export function StageControls({
  step,
  steps,
  isFullScreen,
  onCommand,
  onTool,
}: StageControlsProps) {
  const t = useTranslations('lecture');
  const icon = { 'aria-hidden': true, size: 20 } as const;
  return (
    <div
      role="group"
      aria-label={t('controls')}
      className="flex shrink-0 items-center gap-1 border-t border-rule px-[2vmin] py-1 opacity-70 focus-within:opacity-100 hover:opacity-100"
    >
      <IconButton
        label={t('keys.previous')}
        disabled={step === 0}
        onClick={() => onCommand({ kind: 'previous' })}
      >
        <ArrowLeft {...icon} />
      </IconButton>
      <span className="min-w-12 text-center text-sm tabular-nums">
        {step + 1} / {steps}
      </span>
      <IconButton
        label={t('keys.next')}
        disabled={step === steps - 1}
        onClick={() => onCommand({ kind: 'next' })}
      >
        <ArrowRight {...icon} />
      </IconButton>
      <span className="grow" />
      <IconButton label={t('keys.overview')} onClick={() => onTool('overview')}>
        <LayoutGrid {...icon} />
      </IconButton>
      <IconButton label={t('keys.speaker')} onClick={() => onTool('speaker')}>
        <Presentation {...icon} />
      </IconButton>
      <IconButton label={t('keys.fullScreen')} onClick={() => onTool('full-screen')}>
        {isFullScreen ? <Shrink {...icon} /> : <Expand {...icon} />}
      </IconButton>
      <IconButton label={t('help')} onClick={() => onTool('help')}>
        <CircleHelp {...icon} />
      </IconButton>
      <IconButton label={t('keys.leave')} onClick={() => onTool('leave')}>
        <LogOut {...icon} />
      </IconButton>
    </div>
  );
}
