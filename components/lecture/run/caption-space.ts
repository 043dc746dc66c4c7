/** What the screen leaves free at its foot for three lines of captions. */
export const CAPTION_SPACE = 'pb-[22vmin]';
