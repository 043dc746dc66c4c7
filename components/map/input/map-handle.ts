/** What the page around a map can ask of it. */
export interface MapHandle {
  readonly zoomBy: (levels: number) => void;
  /** Pixels to the right and down that the view moves. */
  readonly panBy: (right: number, down: number) => void;
  /** Back to the first view. */
  readonly goHome: () => void;
}
