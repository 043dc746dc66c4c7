'use client';

import { useTranslations } from 'next-intl';
import { useSideNames } from '@/components/event/use-side-names';
import { useYearsWords } from '@/components/event/use-years-words';
import { ViewMap } from '@/components/static-map/view-map';
import { subjectNames } from '@/lib/filters/subject-names';
import type { LandTopology } from '@/lib/geo/land';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import { STAGE_SCREENS, type StageShape } from '@/lib/tours/stage-screens';
import { stepPane } from '@/lib/tours/step-pane';
import { secondView } from '@/lib/view/compared';
import { comparedOf, type View } from '@/lib/view/view';
import { useDesk } from './desk-record';
import { StepSign } from './step-sign';

export interface StagePaneProps {
  readonly view: View;
  /** Null until they are known. */
  readonly maps: StepMaps | null;
  readonly land: LandTopology | undefined;
  readonly shape: StageShape;
}

/** The shorter side of a screen at which a map's own type is right for who sits before it. */
const AT_A_DESK = 540;
const LETTERS = 13;

/** The map or chart of a step beside its card, with the years under it, as the stage has them. */
export function StagePane({ view, maps, land, shape }: StagePaneProps) {
  const charts = useTranslations('charts.switch');
  const yearsOf = useYearsWords();
  const sidesOf = useSides();
  if (view.picture !== 'map') {
    return (
      <div className="flex grow flex-col items-center justify-center gap-6 bg-paper font-serif text-4xl">
        <StepSign sign={view.picture} size={120} />
        {charts(view.picture)}
      </div>
    );
  }
  const screen = STAGE_SCREENS[shape];
  const isCompared = comparedOf(view) !== null;
  const pane = stepPane(screen, { isCompared });
  const typeScale = Math.max(Math.min(screen.width, screen.height) / AT_A_DESK, 1);
  const frame = {
    width: pane.width / typeScale,
    height: pane.height / typeScale,
    margin: 16,
    coarseness: 1.5,
  };
  return (
    <div className="flex min-w-0 grow flex-col" style={{ fontSize: LETTERS * typeScale }}>
      <div className="flex min-h-0 grow overflow-hidden bg-paper">
        {maps &&
          land &&
          sidesOf(view, maps).map(({ words, map }, index) => (
            <div key={index} className="flex flex-col justify-end" style={{ width: pane.width }}>
              {isCompared && <p className="grow px-[1em] font-serif text-[1.5em]">{words}</p>}
              <ViewMap
                map={map}
                land={land}
                view={view}
                frame={frame}
                fontSize={LETTERS}
                // The preview is told in words beside it.
                alternative=""
              />
            </div>
          ))}
      </div>
      <div
        className="flex shrink-0 items-center border-t border-rule bg-panel px-[1.5em]"
        style={{ height: screen.height - stepPane(screen, { isCompared: false }).height }}
      >
        {!isCompared && <b className="font-serif text-[1.5em]">{yearsOf(view)}</b>}
      </div>
    </div>
  );
}

/** The maps of a step with what stands above each, where there are two. */
function useSides() {
  const { record, language } = useDesk();
  const yearsOf = useYearsWords();
  const names = subjectNames(record ?? { places: [], actors: [], sources: [] }, language);
  const sideNames = useSideNames(names);
  return (view: View, { first, second }: StepMaps) => {
    const compare = comparedOf(view);
    if (!compare || !second) return [{ words: '', map: first }];
    const [one, other] = sideNames(view, compare) ?? [
      yearsOf(view),
      yearsOf({ ...secondView(view, compare), dates: 'any' }),
    ];
    return [
      { words: one, map: first },
      { words: other, map: second },
    ];
  };
}
