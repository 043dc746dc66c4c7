import { useLocale, useTranslations } from 'next-intl';
import type { AtlasPlace } from '@/lib/model/atlas-place';

/** Every name in its own script, so that it can be found under any of them. */
export function PlaceNames({ names }: { names: AtlasPlace['names'] }) {
  const t = useTranslations('evidence.place');
  const languages = new Intl.DisplayNames([useLocale()], { type: 'language' });
  return (
    <ul className="flex flex-col gap-0.5">
      {names.map(({ language, text, kind }) => (
        <li
          key={`${language} ${kind} ${text}`}
          className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 text-sm leading-6"
        >
          <span className="text-xs leading-6 text-ink-soft">{languages.of(language)}</span>
          <span className="wrap-anywhere">
            <span lang={language}>{text}</span>
            {kind !== 'standard' && <span className="text-xs text-ink-soft"> ({t(kind)})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
