import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { PresentedStep } from '@/lib/lecture/presented-tour';
import { SpeakerNotes } from '../speaker-notes';
import { NoteSizeButtons } from './note-size-buttons';
import { NOTE_SIZES } from './speaker-settings';

interface NotesPaneProps {
  /** Undefined in a lecture without steps. */
  readonly step: PresentedStep | undefined;
  /** Index into the sizes. */
  readonly size: number;
  readonly onResize: (by: 1 | -1) => void;
  readonly className: string;
}

/** What the speaker says, in letters that are read from a metre away. */
export function NotesPane({ step, size, onResize, className }: NotesPaneProps) {
  const t = useTranslations('speaker');
  return (
    <section
      aria-label={t('notes')}
      className={`min-h-0 overflow-y-auto py-4 low:py-2 ${className}`}
      // Long notes scroll, and the keyboard must be able to scroll them.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div className="mb-3 flex items-start justify-between gap-3 low:mb-1">
        <h2
          lang={step?.languages?.title}
          className="text-2xl leading-tight font-semibold undocked:text-xl low:text-lg"
        >
          {step?.title}
        </h2>
        <NoteSizeButtons size={size} onResize={onResize} />
      </div>
      <div
        data-notes-size={NOTE_SIZES[size]}
        style={{ '--note-size': NOTE_SIZES[size] } as CSSProperties}
        // At 32 px a capital letter is 6 mm high: 20 minutes of arc from a metre away.
        className="text-[length:calc(var(--note-size)*clamp(1.25rem,2.9vw,2rem))] leading-snug text-pretty wrap-anywhere"
      >
        {step && <SpeakerNotes step={step} />}
      </div>
    </section>
  );
}
