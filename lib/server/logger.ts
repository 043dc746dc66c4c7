import pino, { type DestinationStream } from 'pino';
import { environment } from './environment';
import { loggedAddress } from './logged-address';

/** At the first and the second level of what is logged. */
const SECRETS = ['authorization', 'cookie', 'key', 'presenterKey', 'speakerKey', 'password'];

const addressIn = (value: unknown) => (typeof value === 'string' ? loggedAddress(value) : value);

/** @param destination standard output when left out */
export const loggerTo = (destination?: DestinationStream) =>
  pino(
    {
      level: environment().LOG_LEVEL,
      base: null,
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '***' },
      serializers: {
        url: addressIn,
        path: addressIn,
        err: pino.stdSerializers.wrapErrorSerializer(({ message, stack, ...rest }) => ({
          ...rest,
          message: loggedAddress(message),
          stack: loggedAddress(stack),
        })),
      },
    },
    destination ?? pino.destination(1),
  );

/** Server log: one JSON object a line on standard output. Level from LOG_LEVEL. */
export const logger = loggerTo();
