import { createContext, type ReactNode } from 'react';

/** A lecture in a file of its own: no server, so no room and no search, and no other page to go to. */
export interface LoneLecture {
  /** Opens the speaker's window. */
  readonly speakerAddress: string;
  /** Opens another screen. */
  readonly screenAddress: string;
  /** Where it was saved, "https://host": the atlas that others can open. */
  readonly site: string;
  /** What the file is of, and how it looks; beside the keys. */
  readonly note: ReactNode;
}

/** Null where the lecture has the atlas around it. Controls that need the atlas are left out elsewhere. */
export const LectureAlone = createContext<LoneLecture | null>(null);
