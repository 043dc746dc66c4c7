import { beginLecture } from '@/components/take-along/lecture-file/in-file/begin-lecture';
import 'maplibre-gl/dist/maplibre-gl.css';
import '@/components/ui/fonts.css';
import '@/app/globals.css';
import '@/components/ui/forced-colours.css';

/** The code of workers, which the bundle puts in. */
declare const WORKER_TEXTS: { readonly map: string; readonly graphics: string };

void beginLecture(WORKER_TEXTS);
