import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { LONGEST_ALTERNATIVE, type SlideOf } from '@/lib/tours/slide';
import { ImageField } from './image-field';
import { LineField } from './line-field';

interface ImageFieldsProps {
  readonly slide: SlideOf<'image'>;
  readonly room: () => number;
  readonly onChange: (slide: SlideOf<'image'>, field: string | null) => void;
}

/** A picture, what it shows, and whose it is. */
export function ImageFields({ slide, room, onChange }: ImageFieldsProps) {
  const t = useTranslations('slideEditor');
  const id = useId();
  const { picture, alternative, caption, credit } = slide;
  const isAsked = picture !== null && alternative.trim() === '';
  return (
    <>
      <ImageField
        picture={picture}
        alternative={alternative}
        room={room}
        // Another picture is a change of its own, to be undone alone.
        onChange={(chosen) => onChange({ ...slide, picture: chosen }, null)}
      />
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
          {t('alternative')}
        </label>
        <textarea
          id={id}
          rows={3}
          value={alternative}
          maxLength={LONGEST_ALTERNATIVE}
          aria-describedby={`${id}-hint`}
          onChange={(event) =>
            onChange({ ...slide, alternative: event.target.value }, 'alternative')
          }
          className="w-full resize-y rounded-sm border border-control bg-raised px-2 py-1 text-sm leading-6 text-ink"
        />
        <p
          id={`${id}-hint`}
          className={`text-xs leading-5 ${isAsked ? 'border-l-2 border-accent pl-2 text-ink' : 'text-ink-soft'}`}
        >
          {t(isAsked ? 'alternativeMissing' : 'alternativeHint')}
        </p>
      </div>
      <LineField
        label={t('caption')}
        value={caption}
        onChange={(value) => onChange({ ...slide, caption: value }, 'caption')}
      />
      <LineField
        label={t('credit')}
        hint={t('creditHint')}
        value={credit}
        onChange={(value) => onChange({ ...slide, credit: value }, 'credit')}
      />
    </>
  );
}
