import { downloadFile } from '@/components/ui/download-file';
import type { OwnTour } from '@/lib/tours/own-tour';
import { tourFileName, writeTourFile } from '@/lib/tours/own-tour-file';

export function downloadTourText(name: string, text: string): void {
  downloadFile(name, new Blob([text], { type: 'application/json' }));
}

export function downloadTour(tour: OwnTour): void {
  downloadTourText(tourFileName(tour), writeTourFile(tour));
}
