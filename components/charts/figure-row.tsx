import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { EventAmount } from '@/lib/model/event-amount';
import type { FigureWords } from './use-figure-words';

interface FigureRowProps {
  readonly figure: EventAmount;
  readonly words: FigureWords;
  /** Draws the figure, beside the words that name it. */
  readonly children: ReactNode;
  readonly onOpen: (eventId: string) => void;
}

/** A figure on a line of its own; the words open its event. */
export function FigureRow({ figure, words, children, onOpen }: FigureRowProps) {
  const t = useTranslations('pictures.trade');
  const { event, reporter } = figure;
  return (
    <li className="grid items-center gap-x-4 border-b border-rule py-1 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
      <button
        type="button"
        onClick={() => onOpen(event.id)}
        className="flex min-h-8 flex-col justify-center rounded-xs text-left text-sm leading-5 hover:text-accent max-md:min-h-11"
      >
        <span className="sr-only">{t('open', { title: event.title })}. </span>
        {words.what(figure)}
        <span className="text-xs leading-4 text-ink-soft">
          {words.period(figure)}
          {reporter && ` · ${t('by', { reporter: reporter.name })}`}
        </span>
      </button>
      {children}
    </li>
  );
}
