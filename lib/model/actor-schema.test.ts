import { expect, it } from 'vitest';
import { ACTOR_KINDS, actorSchema } from './actor-schema';

const accepts = (viaf: string, kind = 'person') =>
  actorSchema.safeParse({
    id: 'envoy',
    kind,
    names: [{ language: 'en', text: 'Envoy' }],
    viaf,
  }).success;

it.each(['12', '123456789', '1234567890123456789', '1234567890123456789012'])(
  '%s is a VIAF id',
  (viaf) => {
    expect(accepts(viaf)).toBe(true);
  },
);

it.each(['', '7', '0123', '1234567890', '123456789012345678', '12345678901234567890123', '12\n'])(
  '%j is none',
  (viaf) => {
    expect(accepts(viaf)).toBe(false);
  },
);

it('persons and organisations have one, states have none', () => {
  const having = ACTOR_KINDS.filter((kind) => accepts('113230702', kind));
  expect(having).toEqual(['person', 'organisation']);
});
