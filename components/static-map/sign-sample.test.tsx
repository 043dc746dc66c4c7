import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FamilySwatch } from '@/components/event/family-swatch';
import { OUTCOMES } from '@/lib/model/outcome';
import { FAMILIES } from '@/lib/model/vocabulary';
import { COMMON_SIGNS, SignSample } from './sign-sample';

it('samples of all families and outcomes differ, without their colour', () => {
  const samples = FAMILIES.flatMap((family) =>
    OUTCOMES.map((outcome) =>
      renderToStaticMarkup(<FamilySwatch family={family} outcome={outcome} colour="black" />),
    ),
  );
  expect(new Set(samples).size).toBe(FAMILIES.length * OUTCOMES.length);
});

it('samples of all signs differ', () => {
  const samples = COMMON_SIGNS.map((sign) => renderToStaticMarkup(<SignSample sign={sign} />));
  expect(new Set(samples).size).toBe(COMMON_SIGNS.length);
});
