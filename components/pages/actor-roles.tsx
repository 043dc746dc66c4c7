import { useReferenceLanguage } from '@/components/event/use-reference-language';
import type { ActorDetail } from '@/lib/model/actor-detail';
import { shortReference } from '@/lib/citations/reference';
import { periodWords } from '@/lib/time/date-words';
import { actorPage, sourcePage } from '@/lib/routes/page-links';
import { PageLink } from './page-parts';

/** Offices held, with when, for whom, and who says so. */
export function ActorRoles({ roles }: { roles: ActorDetail['roles'] }) {
  const words = useReferenceLanguage();
  return (
    <ul className="flex flex-col gap-2 text-sm leading-6">
      {roles.map(({ title, of, during, source }) => (
        <li key={`${title} ${during}`}>
          <span className="font-medium">{title}</span>
          {of && (
            <>
              {' · '}
              <PageLink href={actorPage(of.id)}>{of.name}</PageLink>
            </>
          )}
          <span className="block text-xs leading-5 text-ink-soft">
            {during && (
              <span className="inline-block first-letter:uppercase">
                {periodWords(during, words.dates, 'long')}
              </span>
            )}
            {during && source && ' · '}
            {source && (
              <PageLink href={sourcePage(source.id)}>{shortReference(source.csl, words)}</PageLink>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
