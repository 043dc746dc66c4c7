import dynamic from 'next/dynamic';
import { awakeGraphics, knownGraphics } from './engine/graphics';
import { firstPaint } from './engine/first-paint';
import { handOnPage } from './engine/hand-on-page';

const MOST_WAIT_MS = 1000;

/** Once the browser has nothing else to do; some do not say when. */
const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => resolve(), { timeout: MOST_WAIT_MS });
    else setTimeout(resolve);
  });

/**
 * The code of the live map. It comes after the page's first paint, which has a still map (still/), and
 * while the graphics are started in another thread: started together, both would keep the page from
 * answering.
 */
export async function loadFlowMap() {
  await firstPaint();
  await idle();
  await awakeGraphics();
  // One library after the other, so that the page can answer in between.
  await import('./engine/start-maplibre');
  await idle();
  await import('./scene/map-drawing');
  await idle();
  const { FlowMap } = await import('./flow-map');
  return FlowMap;
}

/**
 * For a page whose still map already shows what the live one will. Where the processor draws, the first
 * frames take hundreds of milliseconds of it, so they wait until somebody turns to the page.
 */
async function loadFlowMapForHand() {
  const hand = handOnPage();
  await firstPaint();
  await idle();
  await awakeGraphics();
  if (knownGraphics().isSoftware) await hand;
  return loadFlowMap();
}

export const LoadedFlowMap = dynamic(loadFlowMap, { ssr: false });
export const PatientFlowMap = dynamic(loadFlowMapForHand, { ssr: false });
