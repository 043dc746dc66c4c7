/** How many frames a card has to come, in each of the searches: on a busy machine it comes late. */
export const PATIENCE = [1, 4] as const;

/** In the page: over when so many frames have been drawn. */
export async function framesDrawn(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  }
}
