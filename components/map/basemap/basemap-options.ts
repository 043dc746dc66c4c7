export type BasemapTheme = 'day' | 'night';
export type BasemapLanguage = 'en' | 'vi';
export type BasemapProjection = 'mercator' | 'globe';

export interface BasemapOptions {
  readonly theme: BasemapTheme;
  readonly language: BasemapLanguage;
  readonly projection: BasemapProjection;
  /** How much larger than at a desk names and lines are drawn; 1 unless told. */
  readonly typeScale?: number;
  /** False where something else names the states; true unless told. */
  readonly namesStates?: boolean;
}
