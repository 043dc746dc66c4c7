import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VIEW_PARAMETERS } from './view-parameters';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const packageJson = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

describe('the README', () => {
  const section = readme.split('## A view is a link')[1]!.split('## ')[0]!;

  it.each(VIEW_PARAMETERS)('documents the URL parameter %s', (parameter) => {
    expect(section).toMatch(new RegExp(`^\\|.*\`${parameter}\`.*\\|`, 'm'));
  });

  it('names no command that does not exist', () => {
    const scripts = Object.keys((JSON.parse(packageJson) as { scripts: object }).scripts);
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]);
    expect(scripts).toEqual(expect.arrayContaining(named));
  });
});
