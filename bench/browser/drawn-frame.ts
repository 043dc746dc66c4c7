/** Vertices that WebGL was asked to draw in one frame of the page. */
export interface DrawnFrame {
  readonly vertices: number;
  /** Milliseconds of the page's clock, when the graphics had drawn the frame. */
  readonly drawnAt: number;
}

declare global {
  interface Window {
    /** What watch-drawing.js writes down. */
    drawnFrames: DrawnFrame[];
    waitsForPixels: boolean;
    clickedAt: number;
  }
}
