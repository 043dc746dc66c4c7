/** Pixels of the map that stand behind panels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The map's size in pixels, and how much of it stands behind panels. */
export interface MapArea {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
