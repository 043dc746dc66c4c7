import { useLocale, useTranslations } from 'next-intl';
import type { ActorDetail } from '@/lib/model/actor-detail';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { shortReference } from '@/lib/citations/reference';
import { sourcePage } from '@/lib/routes/page-links';
import type { LinkComponent } from './event-facts';
import { useReferenceLanguage } from './use-reference-language';

type Name = AtlasPlace['names'][number] &
  Partial<Pick<ActorDetail['names'][number], 'source' | 'note'>>;

interface NamesListProps {
  readonly names: readonly Name[];
  /** To the pages of sources; where it is left out, only the names and their languages are told. */
  readonly link?: LinkComponent;
}

/** Every name in its own script, with its language, and where an unusual spelling was met. */
export function NamesList({ names, link: Link }: NamesListProps) {
  const t = useTranslations('evidence.place');
  const words = useReferenceLanguage();
  const languages = new Intl.DisplayNames([useLocale()], { type: 'language' });
  return (
    <dl className="text-sm leading-6">
      {names.map(({ language, text, kind, source, note }) => (
        <div
          key={`${language} ${kind} ${text}`}
          className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-0.5"
        >
          <dt className="text-xs leading-5 text-ink-soft">
            {languages.of(language)}
            {Link && <span className="text-[0.6875rem]"> ({language})</span>}
          </dt>
          <dd className="wrap-anywhere">
            <span lang={language}>{text}</span>
            {kind !== 'standard' && <span className="text-xs text-ink-soft"> ({t(kind)})</span>}
            {Link && source && (
              <span className="text-xs text-ink-soft">
                {' '}
                <Link href={sourcePage(source.id)}>{shortReference(source.csl, words)}</Link>
              </span>
            )}
            {note && <span className="block text-xs leading-5 text-ink-soft">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
