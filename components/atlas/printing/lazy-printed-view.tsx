import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useLoadWhenIdle } from '@/components/hooks/use-load-when-idle';
import type { PrintedViewProps } from './printed-view';

const load = () => import('./printed-view').then((module) => module.PrintedView);
const PrintedView = dynamic(load, { ssr: false, loading: () => null });

/**
 * Nothing can be fetched between the command to print and the printing, so the part is there beforehand: it
 * comes when the browser has nothing else to do. Until then the server's picture is printed (map-stage.css).
 */
export function LazyPrintedView(props: PrintedViewProps) {
  const [isLoaded, setLoaded] = useState(false);
  const [loaders] = useState(() => [() => load().then(() => setLoaded(true))]);
  useLoadWhenIdle(loaders);
  return isLoaded && <PrintedView {...props} />;
}
