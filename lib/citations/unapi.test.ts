import { describe, expect, it } from 'vitest';
import { unapiFormats, unapiId, unapiParametersSchema } from './unapi';

describe('unAPI', () => {
  it('takes what a page names', () => {
    expect(unapiParametersSchema.parse({ id: unapiId('source', 'tran-2025') })).toEqual({
      id: { kind: 'source', id: 'tran-2025' },
    });
  });

  it.each([{ id: 'river:a' }, { id: 'event:' }, { id: 'event:A b' }, { format: 'ris' }])(
    'refuses %o',
    (parameters) => {
      expect(unapiParametersSchema.safeParse(parameters).success).toBe(false);
    },
  );

  it('lists its formats, of one thing by its id', () => {
    expect(unapiFormats(null)).toContain('<formats>');
    expect(unapiFormats('event:a')).toContain('<formats id="event:a">');
    expect(unapiFormats(null)).toContain(
      '<format name="ris" type="application/x-research-info-systems"/>',
    );
  });
});
