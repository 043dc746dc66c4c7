'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { LectureCommand, LectureState } from '@/lib/lecture/lecture-state';
import { RUNS, type RunKind } from '@/lib/lecture/run/run-kind';

interface RunSettingsProps {
  readonly state: Pick<LectureState, 'run' | 'caption'>;
  readonly onCommand: (command: LectureCommand) => void;
}

/** Whether a lecture goes on by itself, and whether its notes are shown to the room. */
export function RunSettings({ state: { run, caption }, onCommand }: RunSettingsProps) {
  const t = useTranslations('lectureRun.settings');
  const strip = useTranslations('lectureRun');
  const choose = (chosen: RunKind | 'hand') =>
    onCommand({ kind: 'set-run', run: chosen === 'hand' ? null : chosen });
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
      <ChoiceGroup<RunKind | 'hand'>
        label={t('run')}
        choices={(['hand', ...RUNS] as const).map((value) => ({ value, text: t(value) }))}
        value={run?.kind ?? 'hand'}
        onChange={choose}
      />
      {run && (
        // On a phone there is no key.
        <Button className="min-h-11" onClick={() => onCommand({ kind: 'toggle-run' })}>
          {strip(run.isHeld ? 'goOn' : 'stop')}
        </Button>
      )}
      <Checkbox
        state={caption === undefined ? 'off' : 'on'}
        onChange={() => onCommand({ kind: 'toggle-captions' })}
        className="text-[1em]!"
      >
        {t('captions')}
      </Checkbox>
    </div>
  );
}
