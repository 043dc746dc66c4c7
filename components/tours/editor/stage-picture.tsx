'use client';

import { useTranslations } from 'next-intl';
import { useElementWidth } from '@/components/hooks/use-element-size';
import { useFittedText } from '@/components/hooks/use-fitted-text';
import { Markdown } from '@/components/ui/markdown';
import { UnbrokenNames } from '@/components/ui/unbroken-names';
import { linkedEvents } from '@/lib/lecture/handout/markdown-events';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import { STAGE_SCREENS } from '@/lib/tours/stage-screens';
import { useDesk } from './desk-record';
import { StagePane, type StagePaneProps } from './stage-pane';

interface StagePictureProps extends StagePaneProps {
  readonly step: Pick<OwnTourStep, 'title' | 'text' | 'poll'>;
  readonly number: number;
  readonly count: number;
  readonly tourTitle: string;
}

/** A step as the screen of a lecture has it: drawn as large as there, and shown smaller. */
export function StagePicture(props: StagePictureProps) {
  const { view, maps, land, shape } = props;
  const { width, height } = STAGE_SCREENS[shape];
  const [boxRef, shownWidth] = useElementWidth();
  return (
    <div
      ref={boxRef}
      inert
      aria-hidden
      data-stage-shape={shape}
      className="relative w-full overflow-hidden rounded-sm border border-control bg-panel"
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      {shownWidth > 0 && (
        <div
          className="absolute top-0 left-0 flex origin-top-left text-ink"
          style={{ width, height, transform: `scale(${shownWidth / width})` }}
        >
          <StageCard {...props} />
          {/* Apart from what is typed, which does not draw the map anew. */}
          <StagePane view={view} maps={maps} land={land} shape={shape} />
        </div>
      )}
    </div>
  );
}

/** Type as step-card.tsx has it, of a screen of its own and not of this window. */
function StageCard({ step, number, count, tourTitle, shape }: StagePictureProps) {
  const t = useTranslations('tourDesk.stage');
  const plain = useTranslations('markdown');
  const { record } = useDesk();
  const vmin = Math.min(STAGE_SCREENS[shape].width, STAGE_SCREENS[shape].height) / 100;
  const footnotes = linkedEvents(step.text);
  const boxRef = useFittedText(step, 1, footnotes.length > 0);
  const titleOf = (id: string) => record?.summaries.find((event) => event.id === id)?.title ?? id;
  const small = Math.max(13, 4.8 + 1.46 * vmin);
  return (
    <div className="flex h-full w-[36%] shrink-0 flex-col border-r border-rule">
      <div
        ref={boxRef}
        className="group flex min-h-0 grow flex-col overflow-hidden"
        style={{
          fontSize: `calc(var(--fit, 1) * ${Math.max(18, 8 + 2.65 * vmin)}px)`,
          padding: `${2.5 * vmin}px ${3 * vmin}px ${vmin}px`,
        }}
      >
        <p
          className="leading-snug text-ink-soft"
          style={{ fontSize: Math.max(14, 5.6 + 1.75 * vmin) }}
        >
          {t('position', { number, count })} · {tourTitle}
        </p>
        <p className="mt-[0.2em] font-serif text-[1.5em] leading-[1.15] font-semibold">
          <UnbrokenNames text={step.title} />
        </p>
        <div className="mt-[0.6em] mb-[0.6em] leading-[1.35] text-pretty">
          <Markdown markdown={step.text} plainNotice={plain('plain')} />
          {step.poll && <p className="mt-[0.6em] font-semibold">{step.poll.prompt}</p>}
        </div>
        {footnotes.length > 0 && (
          <div
            className="mt-auto border-t border-rule pt-[0.6em] leading-tight"
            style={{ fontSize: small }}
          >
            <ol className="group-data-folded:hidden">
              {footnotes.map((id, index) => (
                <li key={id} className="flex gap-[0.5em] py-[0.15em]">
                  <b className="tabular-nums">{index + 1}</b>
                  <span className="min-w-0 wrap-anywhere">{titleOf(id)}</span>
                </li>
              ))}
            </ol>
            <p className="hidden group-data-folded:block">
              {t('folded', { count: footnotes.length })}
            </p>
          </div>
        )}
      </div>
    </div>
  );
}
