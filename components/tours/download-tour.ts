import type { OwnTour } from '@/lib/tours/own-tour';
import { tourFileName, writeTourFile } from '@/lib/tours/own-tour-file';

export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}

export function downloadTour(tour: OwnTour): void {
  downloadText(tourFileName(tour), writeTourFile(tour));
}
