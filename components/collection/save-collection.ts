import { downloadFile } from '@/components/ui/download-file';
import { writeCollectionFile, type CollectedItem } from '@/lib/collection/collection-file';

export function saveCollectionText(text: string): void {
  downloadFile('third-neighbor.collection.json', new Blob([text], { type: 'application/json' }));
}

export const saveCollection = (items: readonly CollectedItem[]) =>
  saveCollectionText(writeCollectionFile(items));
