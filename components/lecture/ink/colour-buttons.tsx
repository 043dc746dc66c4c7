import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { INK_COLOURS, type InkColour } from '@/lib/tours/ink-stroke';

interface ColourButtonsProps {
  readonly colour: InkColour;
  readonly onColour: (colour: InkColour) => void;
}

/** The colours of the pen, one of which it has. */
export function ColourButtons({ colour, onColour }: ColourButtonsProps) {
  const t = useTranslations('lecture.ink');
  return (
    <span role="group" aria-label={t('colours')} className="flex gap-1">
      {INK_COLOURS.map((name) => (
        <IconButton
          key={name}
          label={t(`colour.${name}`)}
          aria-pressed={name === colour}
          className="aria-pressed:outline-2 aria-pressed:-outline-offset-2 aria-pressed:outline-ink"
          onClick={() => onColour(name)}
        >
          <span
            aria-hidden
            className="size-4 rounded-full forced-color-adjust-none"
            style={{ background: `var(--${name})` }}
          />
        </IconButton>
      ))}
    </span>
  );
}
