/** CSS pixels from the map's top left. `visible` is false off the screen and behind the globe. */
export interface ScreenPosition {
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
}
