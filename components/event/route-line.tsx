import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

interface RouteLineProps {
  /** Names of places by stage, as `routeOf` orders them. */
  readonly stages: readonly (readonly string[])[];
}

/** "Pyongyang, Washington → Hanoi"; the arrow is spoken as a word. */
export function RouteLine({ stages }: RouteLineProps) {
  const t = useTranslations('evidence.where');
  return (
    <span>
      {stages.map((names, stage) => (
        // A journey may come back to where it began, so that names are no keys.
        <Fragment key={stage}>
          {stage > 0 && (
            <>
              <span className="sr-only"> {t('to')}</span>{' '}
              {/* A character, because a line may always break after an image. */}
              <span aria-hidden>{'→\u00A0'}</span>
            </>
          )}
          {names.join(', ')}
        </Fragment>
      ))}
    </span>
  );
}
