import { command } from './setup/command.mjs';

command(() => import('./setup/journeys.mjs').then(({ serveForJourneys }) => serveForJourneys));
