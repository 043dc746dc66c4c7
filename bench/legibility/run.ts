import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECTIONS } from '@/lib/view/view';
import { figuresOf } from './figures';
import { readMappedRecord } from './legibility-record';
import { pictures } from './pictures';
import { comparison, measuredSchema, table, type Measured } from './report';
import { SCREENS } from './screens';

/**
 * `npm run bench:legibility [-- --json FILE] [--compare FILE]`: how easily the strokes of the map can
 * be read, without a browser. `--json` writes every figure of every picture; `--compare` reads such a
 * file and prints it beside today's figures.
 */
const { json, compare } = parseArgs({
  options: { json: { type: 'string' }, compare: { type: 'string' } },
}).values;
const before =
  compare === undefined ? null : measuredSchema.parse(JSON.parse(readFileSync(compare, 'utf8')));

const record = await readMappedRecord(path.join(import.meta.dirname, '../..'));
const shown = pictures(record);
const measured: Measured[] = [];
for (const screen of SCREENS) {
  for (const projection of PROJECTIONS) {
    const isOfHere = (one: Measured) => one.screen === screen.name && one.projection === projection;
    for (const { group, name, view } of shown) {
      const figures = figuresOf(record, view, { screen, projection });
      measured.push({ group, name, screen: screen.name, projection, figures });
    }
    const here = measured.filter(isOfHere);
    console.log(`\n${screen.name}, ${projection}`);
    console.log(before ? comparison(before.filter(isOfHere), here) : table(here));
  }
}
if (json !== undefined) writeFileSync(json, `${JSON.stringify(measured, null, 1)}\n`);
