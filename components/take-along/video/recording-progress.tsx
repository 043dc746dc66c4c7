import { useTranslations } from 'next-intl';
import type { RecordingState } from './use-recording';

interface RecordingProgressProps {
  readonly state: RecordingState;
  readonly total: number;
  readonly sceneWords: (scene: number, total: number) => string;
  readonly megabytes: (bytes: number) => string;
}

/** How far a recording is, in words; at its end what came out, or what to do next. */
export function RecordingProgress({ state, total, sceneWords, megabytes }: RecordingProgressProps) {
  const t = useTranslations('video');
  const words = () => {
    switch (state.kind) {
      case 'idle':
        return '';
      case 'recording': {
        const left =
          state.secondsLeft === null
            ? ''
            : ` ${t('left', { minutes: Math.round(state.secondsLeft / 60) })}`;
        return sceneWords(state.scene, total) + left;
      }
      case 'done':
        return t('done', {
          size: t('megabytes', { size: megabytes(state.bytes) }),
          time: clockTime(state.seconds),
        });
      case 'no-encoder':
        return t('noEncoder');
      default:
        return t(state.kind);
    }
  };
  return (
    <>
      {state.kind === 'recording' && (
        <progress
          aria-label={t('meter')}
          value={state.share}
          max={1}
          className="h-2 w-full appearance-none overflow-hidden rounded-xs bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
        />
      )}
      <p role="status" className="min-h-5 leading-5">
        {words()}
      </p>
    </>
  );
}

/** "4:05", as a player shows it. */
const clockTime = (seconds: number) => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
