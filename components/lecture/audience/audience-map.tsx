'use client';

import { Expand, Hand, LocateFixed, Shrink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { InsteadOfFailed } from '@/components/ui/instead-of-failed';
import { Button } from '@/components/ui/button';
import { focusAtOnce } from '@/components/ui/focus-at-once';
import type { Locale } from '@/lib/i18n/routing';
import type { Camera } from '@/lib/view/camera';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { Selection } from '@/lib/view/selection';
import { comparedOf, type View } from '@/lib/view/view';
import { useEscape } from '../use-escape';
import './audience-map.css';

const StepPicture = dynamic(() => import('./step-picture').then((module) => module.StepPicture), {
  ssr: false,
  loading: () => null,
});
const LiveStepMap = dynamic(() => import('./live-step-map').then((module) => module.LiveStepMap), {
  ssr: false,
  loading: () => null,
});

export interface AudienceMapProps {
  readonly view: View;
  /** Another one means that the lecturer has gone elsewhere: the map goes along, wherever the reader moved it. */
  readonly frame: string;
  readonly language: Locale;
  readonly opened: Selection | null;
  /** The events of the sentence that is lit; none where the whole text is. */
  readonly told?: readonly string[] | undefined;
  /** What the lecturer has drawn on it. */
  readonly ink: readonly InkStroke[];
  readonly isExpanded: boolean;
  readonly legendPlace: HTMLElement | null;
  readonly onOpen: (selection: Selection | null) => void;
  readonly onExpandedChange: (isExpanded: boolean) => void;
}

const REMARK =
  'audience-remark pointer-events-none absolute right-2 bottom-2 z-10 max-w-[80%] rounded-sm border border-control bg-raised/90 px-2 py-1 text-sm';

/** A still map at once, and in the same place a live one for who touches it. */
export function AudienceMap(props: AudienceMapProps) {
  const { view, frame, language, isExpanded, legendPlace, onExpandedChange } = props;
  const t = useTranslations('follow');
  const [isLive, setLive] = useState(false);
  const [hand, setHand] = useState<{
    readonly frame: string;
    readonly camera: Camera | null;
  } | null>(null);
  const isMoved = hand?.frame === frame;
  // Two periods are two maps, which only the picture has: there is one WebGL context.
  const hasLiveMap = comparedOf(view) === null;
  // A card over the map closes first.
  useEscape(isExpanded && props.opened === null, () => onExpandedChange(false));

  return (
    <section aria-label={t('map')} className="audience-map">
      <div data-expanded={isExpanded || undefined} className="border-y border-rule bg-map-sea">
        <div className="audience-still">
          <InsteadOfFailed>
            <StepPicture
              view={view}
              language={language}
              told={props.told}
              ink={props.ink}
              legendPlace={legendPlace}
            />
          </InsteadOfFailed>
        </div>
        {isLive ? (
          <>
            <div className="audience-live" data-compares={!hasLiveMap || undefined}>
              <InsteadOfFailed instead={<span data-map-failed="" />}>
                <LiveStepMap
                  view={view}
                  language={language}
                  opened={props.opened}
                  handCamera={isMoved ? hand.camera : undefined}
                  told={props.told}
                  ink={props.ink}
                  isExpanded={isExpanded}
                  onOpen={props.onOpen}
                  onHandCamera={(camera) => setHand({ frame, camera })}
                />
              </InsteadOfFailed>
            </div>
            {/* The style sheet knows which of them is so. */}
            <p data-remark="comes" className={REMARK}>
              {t('liveMapComes')}
            </p>
            <p data-remark="failed" className={REMARK}>
              {t('noLiveMap')}
            </p>
            <div className="absolute top-2 right-2 z-20 flex flex-wrap justify-end gap-2">
              {isMoved && hasLiveMap && (
                <Button className="min-h-11 px-3 shadow" onClick={() => setHand(null)}>
                  <LocateFixed aria-hidden size={18} />
                  {t('toFrame')}
                </Button>
              )}
              <Button
                ref={focusAtOnce}
                aria-label={t(isExpanded ? 'shrink' : 'expand')}
                className="size-11 shadow"
                onClick={() => onExpandedChange(!isExpanded)}
              >
                {isExpanded ? <Shrink aria-hidden size={20} /> : <Expand aria-hidden size={20} />}
              </Button>
            </div>
          </>
        ) : (
          hasLiveMap && (
            <button
              type="button"
              className="absolute inset-0 flex cursor-pointer items-end justify-end p-2"
              onClick={() => setLive(true)}
            >
              <span className="inline-flex min-h-8 items-center gap-1.5 rounded-sm border border-control bg-raised/90 px-2 text-sm">
                <Hand aria-hidden size={16} />
                {t('liveMap')}
              </span>
            </button>
          )
        )}
      </div>
    </section>
  );
}
