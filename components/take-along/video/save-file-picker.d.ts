// The part of the File System Access API that not every browser has (https://wicg.github.io/file-system-access/).

interface SaveFilePickerOptions {
  readonly suggestedName?: string;
  readonly types?: readonly {
    readonly description?: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

interface Window {
  /** Asks the reader where a file is to be kept; rejects with an AbortError where nowhere. */
  showSaveFilePicker?: (options?: SaveFilePickerOptions) => Promise<FileSystemFileHandle>;
}

interface FileSystemFileHandle {
  remove?: () => Promise<void>;
}
