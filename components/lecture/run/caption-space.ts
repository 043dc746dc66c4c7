/** What the screen leaves free at its foot for three lines of captions. */
export const CAPTION_SPACE = 'pb-[22vmin]';
/** The same for what lies over the whole screen, which does not heed the screen's padding. */
export const ABOVE_CAPTIONS = 'bottom-[22vmin]';
