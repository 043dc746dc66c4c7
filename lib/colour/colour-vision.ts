import { luminance, type Channels } from './colour';

type Matrix = readonly [Channels, Channels, Channels];

/**
 * How eyes that lack one kind of cone see linear light. Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
 * Visualization and Computer Graphics 15:6, 2009 (doi 10.1109/TVCG.2009.113), severity 1.0.
 */
const MATRICES: Record<'protanopia' | 'deuteranopia' | 'tritanopia', Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const SIGHTS = ['all cones', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Sight = (typeof SIGHTS)[number];

/** A linear colour as it is seen. */
export function seenBy(sight: Sight, colour: Channels): Channels {
  if (sight === 'all cones') return colour;
  const [red, green, blue] = MATRICES[sight].map((row) =>
    within(row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]),
  );
  return [red!, green!, blue!];
}

const within = (channel: number) => Math.max(0, Math.min(1, channel));

/** A linear colour as a printer without colour renders it. */
export function inGrey(colour: Channels): Channels {
  const grey = luminance(colour);
  return [grey, grey, grey];
}
