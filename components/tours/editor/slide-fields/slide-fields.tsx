'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import type { Slide, SlideOf } from '@/lib/tours/slide';
import { ImageFields } from './image-fields';
import { LineField } from './line-field';

interface SlideFieldsProps {
  readonly slide: Slide;
  /** Bytes that the tour file has left, the picture of this slide aside; counted when it is needed. */
  readonly room: () => number;
  /** @param field names what is typed into; null for a change that is undone by itself. */
  readonly onChange: (slide: Slide, field: string | null) => void;
}

/** What a step without a map shows, besides its title and its text. */
export function SlideFields({ slide, room, onChange }: SlideFieldsProps) {
  const t = useTranslations('slideEditor');
  return (
    <div className="flex flex-col gap-4">
      <p className="text-xs leading-5 text-ink-soft">{t(`isSlide.${slide.kind}`)}</p>
      {slide.kind === 'title' && <TitleFields slide={slide} onChange={onChange} />}
      {slide.kind === 'image' && <ImageFields slide={slide} room={room} onChange={onChange} />}
      {slide.kind === 'end' && <EndFields slide={slide} onChange={onChange} />}
    </div>
  );
}

interface TitleFieldsProps {
  readonly slide: SlideOf<'title'>;
  readonly onChange: SlideFieldsProps['onChange'];
}

const LINES = ['subtitle', 'author', 'date'] as const;

function TitleFields({ slide, onChange }: TitleFieldsProps) {
  const t = useTranslations('slideEditor');
  return (
    <>
      {LINES.map((line) => (
        <LineField
          key={line}
          label={t(line)}
          value={slide[line]}
          onChange={(value) => onChange({ ...slide, [line]: value }, line)}
        />
      ))}
      <AddressField slide={slide} onChange={onChange} />
    </>
  );
}

interface EndFieldsProps {
  readonly slide: SlideOf<'end'>;
  readonly onChange: SlideFieldsProps['onChange'];
}

function EndFields({ slide, onChange }: EndFieldsProps) {
  const t = useTranslations('slideEditor');
  return (
    <>
      <Checkbox
        state={slide.hasSources ? 'on' : 'off'}
        onChange={(hasSources) => onChange({ ...slide, hasSources }, 'has-sources')}
      >
        {t('hasSources')}
      </Checkbox>
      <AddressField slide={slide} onChange={onChange} />
    </>
  );
}

interface AddressFieldProps {
  readonly slide: SlideOf<'title' | 'end'>;
  readonly onChange: SlideFieldsProps['onChange'];
}

function AddressField({ slide, onChange }: AddressFieldProps) {
  const t = useTranslations('slideEditor');
  return (
    <div>
      <Checkbox
        state={slide.hasAddress ? 'on' : 'off'}
        onChange={(hasAddress) => onChange({ ...slide, hasAddress }, 'has-address')}
      >
        {t('hasAddress')}
      </Checkbox>
      <p className="text-xs leading-5 text-ink-soft">{t('addressHint')}</p>
    </div>
  );
}
