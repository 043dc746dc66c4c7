import { command } from './setup/command.mjs';

command(() => import('./setup/deploy-database.mjs').then(({ deployDatabase }) => deployDatabase));
