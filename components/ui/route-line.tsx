import { ArrowRight } from 'lucide-react';
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
              {' '}
              <ArrowRight aria-hidden size={12} className="inline align-baseline" />
              <span className="sr-only">{t('to')}</span>{' '}
            </>
          )}
          {names.join(', ')}
        </Fragment>
      ))}
    </span>
  );
}
