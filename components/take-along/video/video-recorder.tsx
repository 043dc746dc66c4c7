import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useRef, useState, type ReactNode } from 'react';
import { useMotion } from '@/components/hooks/use-motion';
import { landQuery } from '@/components/queries/land-query';
import { useClientRecord, type RecordWithCubes } from '@/components/record/use-client-record';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { Locale } from '@/lib/i18n/routing';
import { FRAMES_A_SECOND, timetable, type TimedScene } from '@/lib/take-along/video/timetable';
import { webVtt } from '@/lib/take-along/video/web-vtt';
import { HiddenDrawing, type DrawingHost } from './drawing-host';
import { RecordingProgress } from './recording-progress';
import { downloadCaptions, useRecording } from './use-recording';
import { useVideoFormats } from './use-video-formats';
import { VIDEO_SIZES, type VideoSize } from './video-layout';
import type { VideoFormat } from './video-format';
import type { VideoScenes } from './video-scene';

const SIZES = Object.keys(VIDEO_SIZES) as VideoSize[];

interface VideoRecorderProps {
  readonly language: Locale;
  /** Of the files, without an ending. */
  readonly name: string;
  /** Where nothing above it says what it is. */
  readonly help?: string;
  /** The choices of what is recorded. */
  readonly children: ReactNode;
  /** Null until it is known. */
  readonly timed: (record: RecordWithCubes | null, moves: boolean) => readonly TimedScene[] | null;
  readonly scenes: (record: RecordWithCubes, moves: boolean) => Promise<VideoScenes>;
  /** "Step 3 of 14." */
  readonly sceneWords: (scene: number, total: number) => string;
}

/** What is chosen of a video, its length, and the buttons that record it and write its captions. */
export function VideoRecorder(props: VideoRecorderProps) {
  const { language, name, help, children, sceneWords } = props;
  const t = useTranslations('video');
  const format = useFormatter();
  const { motion } = useMotion();
  const moves = motion === 'full';
  const hostRef = useRef<DrawingHost>(null);
  const [size, setSize] = useState<VideoSize>('720p');
  const [wished, setWished] = useState<VideoFormat>('webm');
  const [hasCaptions, setHasCaptions] = useState(false);
  const formats = useVideoFormats(size);
  const { whole: record, failed } = useClientRecord(language);
  const land = useQuery(landQuery('50m'));
  const { state, record: startRecording, cancel } = useRecording(hostRef);

  if (formats !== undefined && formats.length === 0) return <p>{t('unsupported')}</p>;
  const failure = failed ?? (land.isError ? land : null);
  if (failure) {
    return (
      <div className="flex flex-wrap items-center gap-3">
        <p>{t('noRecord')}</p>
        <Button onClick={() => void failure.refetch()}>{t('retry')}</Button>
      </div>
    );
  }
  const timed = props.timed(record, moves);
  if (timed?.length === 0) return <p>{t('noTimes')}</p>;
  const times = timed && timetable(timed);
  const kind = formats?.includes(wished) ? wished : (formats?.[0] ?? 'webm');
  const isBusy = state.kind === 'recording' || state.kind === 'preparing';
  const isReady = formats !== undefined && record !== null && land.data !== undefined;

  const start = () => {
    if (!record || !land.data) return;
    void startRecording({
      size,
      format: kind,
      hasCaptions,
      moves,
      name,
      language,
      land: land.data,
      scenes: () => props.scenes(record, moves),
    });
  };

  return (
    <div className="flex flex-col gap-3 text-sm">
      {help !== undefined && <p className="max-w-prose leading-6 text-ink-soft">{help}</p>}
      <div className="flex flex-col gap-3" inert={isBusy}>
        {children}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <ChoiceGroup
            label={t('size')}
            choices={SIZES.map((value) => ({ value, text: t(`sizes.${value}`) }))}
            value={size}
            onChange={setSize}
          />
          {formats && formats.length > 1 && (
            <ChoiceGroup
              label={t('format')}
              choices={formats.map((value) => ({ value, text: `.${value}` }))}
              value={kind}
              onChange={setWished}
            />
          )}
          <Checkbox state={hasCaptions ? 'on' : 'off'} onChange={setHasCaptions}>
            {t('burnt')}
          </Checkbox>
        </div>
      </div>
      {times && <p>{t('length', { minutes: Math.round(times.frames / FRAMES_A_SECOND / 60) })}</p>}
      <div className="flex flex-wrap items-center gap-3">
        <Button disabled={!isReady || isBusy} onClick={start}>
          {t(`record.${kind}`)}
        </Button>
        <Button
          disabled={times === null}
          onClick={() => times && downloadCaptions(name, webVtt(times, language))}
        >
          {t('captions')}
        </Button>
        {/* It stays after a recording, so that it does not take the focus away with it. */}
        {state.kind !== 'idle' && (
          <Button disabled={!isBusy} onClick={cancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
      <RecordingProgress
        state={state}
        total={timed?.length ?? 0}
        sceneWords={sceneWords}
        megabytes={(bytes) => format.number(bytes / 1e6, { maximumFractionDigits: 1 })}
      />
      <HiddenDrawing ref={hostRef} />
    </div>
  );
}
