import { framedCamera } from '@/components/map/engine/framed-camera';
import { cameraOfFrame } from '@/lib/geo/fitted-frame';
import { NO_INSETS } from '@/lib/geo/map-area';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { stepPane } from '@/lib/tours/step-pane';
import type { Camera } from '@/lib/view/camera';
import { comparedOf } from '@/lib/view/view';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the maps of a tour's steps look from on such a screen. */
export const stepCameras = (tour: PresentedTour, screen: Size): Camera[] =>
  tour.steps
    .filter(({ view }) => view.picture === 'map')
    .map(({ view }) => {
      const pane = stepPane(screen, { isCompared: comparedOf(view) !== null });
      return view.frame === null
        ? framedCamera(pane, NO_INSETS)
        : cameraOfFrame(view.frame, { ...pane, insets: NO_INSETS }, view.projection);
    });
