import { command } from './setup/command.mjs';

command(() => import('./setup/test-everything.mjs').then(({ testEverything }) => testEverything));
