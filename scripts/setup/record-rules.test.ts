import { describe, expect, it } from 'vitest';
import { importGraph } from '../imports/import-graph';
import { projectSources } from '../imports/project-sources';
import { RULES, recordRules } from './record-rules.mjs';

describe('the rules of the record', () => {
  it('name every file that reading and seeding the record use', () => {
    const graph = importGraph(projectSources());
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { target } of graph.get(file) ?? []) if (target !== null) visit(target);
    };
    visit('lib/record/read-record.ts');
    visit('lib/db/seed/seed-record.ts');
    // How a database is spoken to does not change what it is told.
    const others = [...reached].filter((file) => !file.startsWith('lib/db/connect/'));
    expect(others.filter((file) => !RULES.some((rule) => file.startsWith(rule)))).toEqual([]);
  });

  it('are the same each time, and others where the files are', () => {
    expect(recordRules()).toMatch(/^[0-9a-f]{64}$/);
    expect(recordRules()).toBe(recordRules());
    expect(recordRules(`${import.meta.dirname}/elsewhere`)).not.toBe(recordRules());
  });
});
