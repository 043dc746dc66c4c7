// The Window Management API as far as a lecture uses it (https://www.w3.org/TR/window-management/).
// Only some browsers have it, so what the window has of it is optional.

interface ScreenDetailed extends Screen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly isInternal: boolean;
  readonly isPrimary: boolean;
}

interface ScreenDetails {
  readonly screens: readonly ScreenDetailed[];
  readonly currentScreen: ScreenDetailed;
}

interface Window {
  /** Asks the reader for permission the first time. */
  getScreenDetails?: () => Promise<ScreenDetails>;
}

interface Screen extends Partial<EventTarget> {
  /** Whether the computer has more than one display. */
  readonly isExtended?: boolean;
}

interface FullscreenOptions {
  screen?: ScreenDetailed;
}
