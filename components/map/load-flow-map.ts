import dynamic from 'next/dynamic';
import { awakeGraphics } from './engine/awake-graphics';
import { firstPaint } from './engine/first-paint';

/**
 * The code of the live map. It comes after the page's first paint, which has a still map (still/), and
 * while the graphics wake in another thread: started together, both would keep the page from answering.
 */
export async function loadFlowMap() {
  await firstPaint();
  const [{ FlowMap }] = await Promise.all([import('./flow-map'), awakeGraphics()]);
  return FlowMap;
}

export const LoadedFlowMap = dynamic(loadFlowMap, { ssr: false });
