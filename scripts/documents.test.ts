import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OPERATIONS } from '@/app/api/v1/openapi.json/operations';
import { VIEW_PARAMETERS, parseView } from '@/lib/view/view-parameters';
import { FLOORS } from './imports/floors';
import { importGraph } from './imports/import-graph';
import { projectSources } from './imports/project-sources';

const read = (file: string) => readFileSync(file, 'utf8');

const DECISIONS = 'docs/decisions';
const decisions = readdirSync(DECISIONS).filter((name) => /^\d{4}-.*\.md$/.test(name));
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...[...decisions, 'README.md'].map((name) => `${DECISIONS}/${name}`),
];

/** Cells of the rows of the tables in a text; code without its marks. */
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^\| (?!---)/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim().replaceAll('`', '')),
    );

describe('documents', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: object };

  it.each(documents)('%s names no command that does not exist', (file) => {
    const named = [...read(file).matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it.each(Object.keys(scripts))('CONTRIBUTING.md has the command %s', (script) => {
    const command = ['start', 'test'].includes(script) ? `npm ${script}` : `npm run ${script}`;
    expect(read('CONTRIBUTING.md')).toContain(`\`${command}`);
  });

  it.each(documents)('%s links to files that exist', (file) => {
    const targets = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((link) =>
      path.join(path.dirname(file), link[1]!),
    );
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });

  // A decision may name what was there at its time.
  it.each(documents.filter((file) => !file.startsWith(DECISIONS)))(
    '%s names files and folders that exist',
    (file) => {
      const named = [
        ...read(file).matchAll(
          /`((?:app|bench|components|data|docs|e2e|lib|messages|prisma|scripts)\/[^`\s*…]*)`/g,
        ),
      ].map((name) => name[1]!);
      expect(named.filter((name) => !existsSync(name))).toEqual([]);
    },
  );

  it.each(documents.filter((file) => file !== 'docs/record.md'))(
    '%s links to views that can be read',
    (file) => {
      const searches = [...read(file).matchAll(/`\/(?:en|vi)(\?[^`…]+)`/g)].map((view) => view[1]!);
      const ignored = searches.flatMap((search) => parseView(new URLSearchParams(search)).ignored);
      expect(ignored).toEqual([]);
    },
  );
});

describe('docs/url.md', () => {
  const section = read('docs/url.md');

  it.each(VIEW_PARAMETERS)('documents the URL parameter %s', (parameter) => {
    expect(section).toMatch(new RegExp(`^\\|.*\`${parameter}\`.*\\|`, 'm'));
  });
});

describe('docs/api.md', () => {
  it('has the operations of the OpenAPI document with their parameters and summaries', () => {
    expect(rowsOf(read('docs/api.md')).slice(1)).toEqual(
      OPERATIONS.map(({ method, path: address, query, summary }) => [
        `${method.toUpperCase()} ${address.replace('/api/v1', '')}`,
        Object.keys(query.shape).join(', '),
        summary,
      ]),
    );
  });
});

describe('docs/architecture.md', () => {
  it.each(Object.entries(FLOORS))('has the floors of %s', (top, floors) => {
    const section = read('docs/architecture.md').split(`### ${top}\n`)[1]!.split('\n#')[0]!;
    expect(rowsOf(section).slice(1)).toEqual(
      floors.map((folders, floor) => [String(floor), folders.join(' ')]).toReversed(),
    );
  });
});

describe('docs/decisions', () => {
  it('has an index with the title and the status of each decision', () => {
    const titled = decisions.map((name) => {
      const text = read(`${DECISIONS}/${name}`);
      const [, number, title] = /^# (\d+)\. (.+)$/m.exec(text)!;
      const status = /^\*\*Status:\*\* (.+?)\n\n/ms.exec(text)![1]!.replaceAll('\n', ' ');
      expect(name.startsWith(number!.padStart(4, '0'))).toBe(true);
      return [number, `[${title}](${name})`, status];
    });
    expect(rowsOf(read(`${DECISIONS}/README.md`)).slice(1)).toEqual(titled);
  });
});

describe('compose.yaml', () => {
  const compose = read('compose.yaml');
  /** `${NAME:-default}`: the only form it uses. */
  const variables = [...compose.matchAll(/\$\{([^}]*)\}/g)].map((variable) => variable[1]!);

  it('gives each variable a default, or nothing, as .env.example says', () => {
    const example = read('.env.example');
    expect(variables.length).toBeGreaterThan(0);
    for (const variable of variables) {
      const [, name, standard] = /^([A-Z_]+):-(.*)$/.exec(variable)!;
      expect(example).toMatch(new RegExp(`^(# )?${name}=${standard || '.+'}$`, 'm'));
    }
  });

  it('opens the atlas to this machine only, and the database to the atlas only', () => {
    const { services } = parse(compose) as { services: Record<string, { ports?: string[] }> };
    expect(services['database']).not.toHaveProperty('ports');
    expect(services['atlas']!.ports).toEqual(['127.0.0.1:${PORT:-3000}:3000']);
  });
});

describe('.dockerignore', () => {
  it('leaves out no file that the build of the container checks', () => {
    const leftOut = read('.dockerignore').split('\n').filter(Boolean);
    const isLeftOut = (file: string) =>
      leftOut.some((entry) => file === entry || file.startsWith(`${entry}/`));
    const broken = [...importGraph(projectSources())]
      .filter(([file]) => !isLeftOut(file))
      .flatMap(([file, imports]) =>
        imports.flatMap(({ target }) =>
          target !== null && isLeftOut(target) ? [`${file} imports ${target}`] : [],
        ),
      );
    expect(broken).toEqual([]);
  });
});
