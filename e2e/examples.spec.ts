import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { missingLanguages } from '@/scripts/setup/example-languages.mjs';
import { expect, test } from './described-api';

const EVENT = 'inter-korean-trade-by-year';
/** `npm test` installs them where it can, and says so where it cannot. A CI has to have them. */
const mayBeMissing = !process.env['CI'];
const missing = new Set(missingLanguages().map(({ program }) => program));

interface Amount {
  readonly measure: string;
  readonly unit: string;
  readonly value: number | null;
  readonly period: string | null;
  readonly flow: string;
}

for (const [program, file] of [
  ['python3', 'trade-by-year.py'],
  ['Rscript', 'trade-by-year.R'],
] as const) {
  test(`docs/examples/${file} prints what the API has`, async ({ api, baseURL }) => {
    test.skip(mayBeMissing && missing.has(program), `EXAMPLES NOT TRIED: no ${program}`);
    const event = await (await api.get(`/api/v1/events/${EVENT}`)).json();
    const amounts: Amount[] = event.amounts;
    const expected = amounts
      .filter(({ measure, unit }) => measure === 'value' && unit === 'USD')
      .map(({ period, flow, value }) => [
        period ?? 'undated',
        flow,
        value === null ? 'not quantified' : (value / 1e6).toFixed(3),
      ]);
    expect(expected.length).toBeGreaterThan(20);

    const { stdout } = await promisify(execFile)(program, [`docs/examples/${file}`, baseURL!]);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toBe('period      flow        USD million');
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual(expected);
  });

  test(`docs/examples/${file} fails where there are no figures`, async ({ baseURL }) => {
    test.skip(mayBeMissing && missing.has(program), `EXAMPLES NOT TRIED: no ${program}`);
    const run = promisify(execFile)(program, [
      `docs/examples/${file}`,
      baseURL!,
      'hanoi-summit-2019',
    ]);
    await expect(run).rejects.toMatchObject({
      stderr: expect.stringContaining('no figures of trade in US dollars'),
    });
  });
}
