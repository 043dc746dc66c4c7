/** Red, green and blue from 0 to 1: of sRGB as written, or linear in light. */
export type Channels = readonly [red: number, green: number, blue: number];

/** `#1d2530` → sRGB. */
export function channelsOf(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** sRGB → linear light (IEC 61966-2-1). */
export const linear = (colour: Channels): Channels => eachOf(colour, linearChannel);

export const eachOf = (
  [red, green, blue]: Channels,
  change: (channel: number) => number,
): Channels => [change(red), change(green), change(blue)];

const linearChannel = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance of linear light (WCAG 2.2). */
export const luminance = ([red, green, blue]: Channels): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast of two linear colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: Channels, other: Channels): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/**
 * Linear light → OKLab, in which equal distances look about equally different (Björn Ottosson, "A
 * perceptual color space for image processing", 2020).
 */
export function oklab([red, green, blue]: Channels): Channels {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** How different two linear colours look: their distance in OKLab. Black and white are 1 apart. */
export function difference(one: Channels, other: Channels): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** `share` of one sRGB colour over another, as a screen blends them. */
export function over(colour: Channels, ground: Channels, share: number): Channels {
  const mix = (channel: 0 | 1 | 2) => ground[channel] + (colour[channel] - ground[channel]) * share;
  return [mix(0), mix(1), mix(2)];
}
