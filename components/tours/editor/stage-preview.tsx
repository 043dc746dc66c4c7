'use client';

import { Dialog } from '@base-ui/react/dialog';
import { useQuery } from '@tanstack/react-query';
import { Maximize2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useId, useState } from 'react';
import { landQuery } from '@/components/queries/land-query';
import { landDetail } from '@/components/static-map/land-detail';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { linkedEvents } from '@/lib/lecture/handout/markdown-events';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import { stepView } from '@/lib/tours/step-view';
import { useStageShape } from '../stage-shape';
import { useDesk } from './desk-record';
import { FrameWords } from './frame-words';
import { StagePicture } from './stage-picture';
import { StageShapeChoice } from './stage-shape-choice';
import { eventsOnMaps, useStepMaps } from './step-maps';

interface StagePreviewProps {
  readonly step: OwnTourStep;
  readonly number: number;
  readonly count: number;
  readonly tourTitle: string;
}

/** A step as the stage will show it, and in words what it does not show of what the text cites. */
export function StagePreview({ step: edited, number, count, tourTitle }: StagePreviewProps) {
  const t = useTranslations('tourDesk.stage');
  const titleId = useId();
  // What is typed answers at once; the picture follows.
  const step = useDeferredValue(edited);
  const shape = useStageShape();
  const [isLarge, setIsLarge] = useState(false);
  const view = stepView(step.view);
  const { record } = useDesk();
  const maps = useStepMaps(view);
  const { data: land } = useQuery(landQuery(landDetail(view.frame)));
  const picture = <StagePicture {...{ step, view, maps, land, number, count, tourTitle, shape }} />;
  const words = record && maps && (
    <FrameWords
      view={view}
      cited={linkedEvents(step.text)}
      shown={eventsOnMaps(maps)}
      record={record}
      shape={shape}
    />
  );
  return (
    <figure aria-labelledby={titleId} className="flex flex-col gap-1.5">
      <div className="flex items-center justify-between gap-2">
        <h3 id={titleId} className="font-sans text-xs leading-5 font-normal text-ink-soft">
          {t('title')}
        </h3>
        <div className="flex items-center gap-1">
          <StageShapeChoice />
          <IconButton label={t('enlarge')} onClick={() => setIsLarge(true)}>
            <Maximize2 aria-hidden size={16} />
          </IconButton>
        </div>
      </div>
      {picture}
      <figcaption className="flex flex-col gap-1 text-xs leading-5 text-ink-soft">
        {words}
      </figcaption>
      <Dialog.Root open={isLarge} onOpenChange={setIsLarge}>
        <Dialog.Portal>
          <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
          <Dialog.Popup className="fixed inset-x-2 top-1/2 z-50 mx-auto flex max-h-[calc(100dvh-1rem)] max-w-[min(90rem,calc((100dvh-9rem)*16/9))] -translate-y-1/2 flex-col gap-2 overflow-y-auto rounded-sm bg-panel p-3 text-ink shadow-lg">
            <div className="flex items-center justify-between gap-2">
              <Dialog.Title className="text-base font-semibold">{t('title')}</Dialog.Title>
              <Dialog.Close
                render={
                  <Button variant="quiet">
                    <X aria-hidden size={16} />
                    {t('close')}
                  </Button>
                }
              />
            </div>
            {picture}
            <div className="text-sm leading-6 text-ink-soft">{words}</div>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </figure>
  );
}
