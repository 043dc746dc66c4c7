import { command } from './setup/command.mjs';

command(() => import('./setup/build-output.mjs').then(({ build }) => build));
