import { useTranslations } from 'next-intl';
import { familyColour } from '@/components/event/family-style';

const SHAPES = {
  exact: { fill: true, paths: '' },
  about: { fill: false, paths: 'M14 1V23', dash: '3 3' },
  up: { fill: false, paths: 'M14 12V1M10 5L14 1L18 5' },
  down: { fill: false, paths: 'M14 12V23M10 19L14 23L18 19' },
  span: { fill: true, paths: 'M0 12H28' },
} as const;

/** What the shapes of the marks mean. */
export function LevelKey() {
  const t = useTranslations('pictures.trade');
  const colour = familyColour('trade');
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs leading-5">
      {Object.entries(SHAPES).map(([name, shape]) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg aria-hidden width="28" height="24" stroke={colour} strokeWidth="2" fill="none">
            <path d={shape.paths} strokeDasharray={'dash' in shape ? shape.dash : undefined} />
            <circle cx="14" cy="12" r="5" fill={shape.fill ? colour : 'var(--panel)'} />
          </svg>
          {t(name as keyof typeof SHAPES)}
        </li>
      ))}
    </ul>
  );
}
