import { command } from './setup/command.mjs';

command(() => import('./setup/start-app.mjs').then(({ startApp }) => startApp));
