/** Plot's own letters are the system's, at 10 pixels. */
export const PLOT_STYLE = { fontFamily: 'inherit', fontSize: '11px', overflow: 'visible' } as const;

/** A vector without a head. */
export const PLAIN_LINE = {
  draw: (context: CanvasPath, length: number) => {
    context.moveTo(0, 0);
    context.lineTo(0, -length);
  },
};

export const AXIS_COLOUR = 'var(--ink-soft)';
export const RULE_COLOUR = 'var(--rule)';

/** A colour that Plot does not know as one (`light-dark(…)`) is given as a value of its own. */
export const asColour = (colour: string) => ({ value: () => colour, scale: null }) as const;
