import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Route } from '@/lib/model/event-route';

/** "Pyongyang, Washington → Hanoi" in names of places; the arrow is spoken as a word. */
export function RouteLine({ stages, mutual }: Route) {
  const t = useTranslations('evidence.where');
  return (
    <span>
      {stages.map((names, stage) => (
        // A journey may come back to where it began, so that names are no keys.
        <Fragment key={stage}>
          {stage > 0 && (
            <>
              <span className="sr-only"> {t(mutual ? 'and' : 'to')}</span>{' '}
              {/* A character, because a line may always break after an image. */}
              <span aria-hidden>{mutual ? '↔\u00A0' : '→\u00A0'}</span>
            </>
          )}
          {names.join(', ')}
        </Fragment>
      ))}
    </span>
  );
}
