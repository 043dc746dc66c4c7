import { useTranslations } from 'next-intl';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { RibbonDrawing } from '@/components/static-map/ribbon-drawing';
import { MapLegend } from '@/components/static-map/step-map';
import { useStepSides } from '@/components/static-map/use-step-sides';
import { ViewMap } from '@/components/static-map/view-map';
import { ribbonsOf } from '@/lib/arcs/ribbons';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { LandTopology } from '@/lib/geo/land';
import { drawStep } from '@/lib/lecture/handout/draft';
import { mapDrawer } from '@/lib/lecture/handout/drawn-map';
import { PAIRS, type View } from '@/lib/view/view';

/** Pixels; a map is printed some 270 mm wide, so a pixel is 0.28 mm. The style sheet has the same ratio. */
const WHOLE = { frame: { width: 960, height: 470, margin: 30 }, fontSize: 11.5 };
const HALF = { frame: { width: 474, height: 440, margin: 24 }, fontSize: 11.5 };

interface PrintedMapsProps {
  readonly view: View;
  readonly record: RecordWithCubes;
  readonly matched: MatchedEvents;
  readonly names: SubjectNames;
  readonly land: LandTopology;
}

/**
 * The map of a view, or its two, with what their lines mean. As many ribbons as on a screen, each a line in
 * colour and pattern: a printer may be black and white, and the page cannot know.
 */
export function PrintedMaps({ view, record, matched, names, land }: PrintedMapsProps) {
  const t = useTranslations('printing');
  const handout = useTranslations('handout');
  const mostRibbons = view.pairs ?? PAIRS.onScreen;
  const maps = drawStep(mapDrawer(record), view, matched, { mostRibbons, ribbonsOf });
  const sides = useStepSides(names)(view, maps);
  const { frame, fontSize } = sides.length === 1 ? WHOLE : HALF;
  const hasRibbons = sides.some(({ map: { ribbons = [] } }) => ribbons.length > 0);
  return (
    <>
      <div className="printed-maps">
        {sides.map(({ mark, words, map, alternative }) => (
          <figure key={mark}>
            {mark !== null && (
              <figcaption className="flex flex-wrap items-baseline gap-x-2 pb-1 text-sm leading-5">
                <b className="font-serif">{handout('map.period', { mark, years: words })}</b>
                <span className="text-ink-soft">
                  {handout('events', { count: map.eventIds.length })}
                </span>
              </figcaption>
            )}
            <div className="printed-map">
              <ViewMap
                map={map}
                land={land}
                view={view}
                frame={frame}
                fontSize={fontSize}
                alternative={alternative}
                renderRibbon={(ribbon) => <RibbonDrawing {...ribbon} ribbonStyle="pattern" />}
              />
            </div>
            <LeftOut count={(map.pairs ?? 0) - mostRibbons} />
          </figure>
        ))}
      </div>
      <MapLegend maps={maps} />
      {hasRibbons && <Remark>{t('oneLine')}</Remark>}
    </>
  );
}

/** How many pairs the map above has no line for. */
function LeftOut({ count }: { readonly count: number }) {
  const t = useTranslations('printing');
  return count > 0 && <Remark>{t('leftOut', { count })}</Remark>;
}

const Remark = ({ children }: { readonly children: string }) => (
  <p className="text-[0.7rem] leading-4 text-ink-soft">{children}</p>
);
