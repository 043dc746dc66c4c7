import { importProblems } from './imports/import-rules';
import { projectSources } from './imports/project-sources';

/** `npm run imports`: every import that breaks a rule of scripts/imports/floors.ts; exit 1 if any. */
const problems = importProblems(projectSources());
for (const { file, line, rule, message } of problems) {
  console.error(`${file}${line === null ? '' : `:${line}`}  ${rule}: ${message}`);
}
console.log(problems.length === 0 ? 'Every import goes down.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
