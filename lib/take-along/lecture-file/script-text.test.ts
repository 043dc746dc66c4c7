import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonForScript } from './script-text';

it('cannot be ended by what a reader wrote, and is read as it was', () => {
  const hostile = { text: '</script><script>alert(1)</script><!-- <SCRIPT \u2028\u2029 ]]>' };
  const text = jsonForScript(hostile);
  expect(text).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(hostile);
});

it('keeps any value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonForScript(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
