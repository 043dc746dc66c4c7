'use client';

import { useSortable } from '@dnd-kit/sortable';
import { ArrowDown, ArrowUp, Eye, GripVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import { stepHeading } from '@/lib/tours/step-heading';

const StepThumbnail = dynamic(
  () => import('./step-thumbnail').then((module) => module.StepThumbnail),
  // As large as what comes.
  { ssr: false, loading: () => <span aria-hidden className="w-16 shrink-0 max-md:w-12" /> },
);

interface StepItemProps {
  readonly step: OwnTourStep;
  readonly index: number;
  readonly isLast: boolean;
  /** The atlas shows this step's view. */
  readonly isShown: boolean;
  /** Null while no steps are chosen. */
  readonly isChosen: boolean | null;
  readonly onChoose: () => void;
  readonly onSelect: () => void;
  readonly onShow: () => void;
  readonly onMove: (position: number) => void;
}

/** Where the focus comes back to from a step. */
export const stepRowId = (id: string) => `tour-step-${id}`;

export function StepItem({
  step,
  index,
  isLast,
  isShown,
  isChosen,
  onChoose,
  onSelect,
  onShow,
  onMove,
}: StepItemProps) {
  const t = useTranslations('tourEditor');
  const desk = useTranslations('tourDesk');
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({ id: step.id, attributes: { roleDescription: t('drag.role') } });
  const number = index + 1;
  const title = stepHeading(step) || t('untitledStep');
  return (
    <li
      ref={setNodeRef}
      aria-current={isShown ? 'step' : undefined}
      className={`flex items-center border-t border-rule bg-panel aria-[current]:border-l-2 aria-[current]:border-l-accent ${isDragging ? 'relative z-10 shadow-lg' : ''}`}
      style={{
        // Steps move up and down only.
        transform: transform ? `translateY(${transform.y}px)` : undefined,
        transition,
      }}
    >
      {isChosen !== null && (
        <Checkbox
          state={isChosen ? 'on' : 'off'}
          onChange={onChoose}
          className="pl-1.5 max-md:min-w-11 max-md:justify-center"
        >
          <span className="sr-only">{desk('choose', { number, title })}</span>
        </Checkbox>
      )}
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={t('drag.handle', { number, title })}
        className="inline-flex size-8 shrink-0 cursor-grab touch-none items-center justify-center rounded-sm text-ink-soft hover:bg-ink/8 hover:text-ink max-md:size-11"
      >
        <GripVertical aria-hidden size={16} />
      </button>
      <button
        type="button"
        id={stepRowId(step.id)}
        className="flex min-h-10 min-w-0 grow items-baseline gap-2 rounded-sm px-1 py-1.5 text-left text-sm leading-6 hover:bg-ink/6 max-md:min-h-11"
        onClick={onSelect}
      >
        <StepThumbnail step={step} />
        <span className="text-xs text-ink-soft tabular-nums">{number}</span>
        <span className={`min-w-0 wrap-anywhere ${stepHeading(step) ? '' : 'text-ink-soft'}`}>
          {title}
        </span>
      </button>
      {isChosen === null && (
        <>
          <IconButton label={t('showNamed', { number, title })} onClick={onShow}>
            <Eye aria-hidden size={16} />
          </IconButton>
          <IconButton
            label={t('up', { number, title })}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            <ArrowUp aria-hidden size={16} />
          </IconButton>
          <IconButton
            label={t('down', { number, title })}
            disabled={isLast}
            onClick={() => onMove(index + 1)}
          >
            <ArrowDown aria-hidden size={16} />
          </IconButton>
        </>
      )}
    </li>
  );
}
