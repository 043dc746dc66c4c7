/** A browser may ask the reader where the file goes, and reads it only then. */
const KEPT_MS = 60_000;

/** Hands the reader a file, as if a link to it had been pressed. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
