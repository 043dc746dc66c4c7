import { z } from 'zod';

/*
 * All settings of the server, and what each may be. In JavaScript, because `npm start` reads it before
 * anything is compiled.
 */

/**
 * @typedef {object} SettingWords
 * @property {string} expected what the variable must be
 * @property {string} example
 * @property {string} otherwise what counts when it is not set
 */

/** @type {z.core.$ZodRegistry<SettingWords>} */
const words = z.registry();

/** An empty variable, as compose files and .env files leave them, is an unset one. */
const emptyIsUnset = (/** @type {unknown} */ value) => {
  const text = typeof value === 'string' ? value.trim() : value;
  return text === '' ? undefined : text;
};

/** @template {z.ZodType} Schema @param {Schema} schema @param {SettingWords} said */
function setting(schema, said) {
  const trimmed = z.preprocess(emptyIsUnset, schema);
  words.add(trimmed, said);
  return trimmed;
}

/**
 * Other spellings of whole numbers are refused, since most are mistakes.
 *
 * @param {number} least
 * @param {number} most
 */
const whole = (least, most) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

const isPostgres = (/** @type {string} */ text) =>
  /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);

/** A path would be lost: the atlas is at the root of its site. */
const isOrigin = (/** @type {string} */ text) => {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { pathname, search, hash, username } = new URL(text);
  return pathname === '/' && `${search}${hash}${username}` === '';
};

const hostSchema = z.string().regex(/^[\w.:%-]+$/);

const environmentSchema = z.object({
  PORT: setting(whole(0, 65_535).default(3000), {
    expected: 'a whole number from 0 to 65535',
    example: '3000',
    otherwise: '3000',
  }),
  HOST: setting(hostSchema.default('127.0.0.1'), {
    expected: 'an address or a name of this machine',
    example: '127.0.0.1',
    otherwise: '127.0.0.1',
  }),
  /** Next's own word for HOST, to which `npm start` sets it. */
  HOSTNAME: setting(hostSchema.optional(), {
    expected: 'an address or a name of this machine',
    example: '0.0.0.0',
    otherwise: 'every address of this machine',
  }),
  TRUSTED_PROXY: setting(whole(0, 10).default(0), {
    expected: 'the number of proxies in front of the server, from 0 to 10',
    example: '1',
    otherwise: '0: nobody is believed who says X-Forwarded-For',
  }),
  SITE_URL: setting(
    z
      .string()
      .refine(isOrigin)
      .transform((text) => new URL(text).origin)
      .optional(),
    {
      expected: 'an address that starts with http:// or https:// and has no path',
      example: 'https://atlas.example.org',
      otherwise: 'the address of this machine',
    },
  ),
  CONTACT_EMAIL: setting(z.email().optional(), {
    expected: 'an e-mail address',
    example: 'editors@example.org',
    otherwise: 'nobody is named, and the reader fills in whom to write to',
  }),
  LOG_LEVEL: setting(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    {
      expected: 'fatal, error, warn, info, debug, trace or silent',
      example: 'info',
      otherwise: 'info',
    },
  ),
  DATABASE_URL: setting(z.string().refine(isPostgres).optional(), {
    expected: 'the address of a PostgreSQL',
    example: 'postgresql://user:password@localhost:5432/third_neighbor',
    otherwise: 'the embedded database',
  }),
  DATABASE_POOL_SIZE: setting(whole(2, 100).default(4), {
    expected: 'a whole number of connections from 2 to 100',
    example: '4',
    otherwise: '4',
  }),
  DATABASE_CONNECT_TIMEOUT_MS: setting(whole(100, 600_000).default(5000), {
    expected: 'a whole number of milliseconds from 100 to 600000',
    example: '5000',
    otherwise: '5000',
  }),
  DATABASE_STATEMENT_TIMEOUT_MS: setting(whole(100, 600_000).default(10_000), {
    expected: 'a whole number of milliseconds from 100 to 600000',
    example: '10000',
    otherwise: '10000',
  }),
  THIRD_NEIGHBOR_DATA: setting(
    z
      .string()
      .refine((text) => !text.includes('://'))
      .optional(),
    {
      expected: 'the folder of the embedded database',
      example: '.data/pglite',
      otherwise: '.data/pglite',
    },
  ),
  PREPARE_DATABASE: setting(z.string().optional(), {
    expected: '1 or a folder that has data/ and prisma/migrations/',
    example: '1',
    otherwise: 'nothing is prepared',
  }),
});
/** @typedef {z.infer<typeof environmentSchema>} Environment */

/** What is said of a setting. @param {string} name @returns {SettingWords} */
function wordsOf(name) {
  const schema = /** @type {Record<string, z.ZodType>} */ (environmentSchema.shape)[name];
  const said = schema && words.get(schema);
  if (!said) throw new Error(`${name} is no setting`);
  return said;
}

/** All settings, for the documents. */
export const DESCRIBED_SETTINGS = Object.keys(environmentSchema.shape).map((name) => ({
  name,
  ...wordsOf(name),
}));

/**
 * The settings in `variables`, or a sentence about each that cannot be read.
 *
 * @param {Readonly<Record<string, string | undefined>>} variables those of a process
 * @returns {{ ok: true, environment: Environment } | { ok: false, problems: readonly string[] }}
 */
export function parseEnvironment(variables) {
  const parsed = environmentSchema.safeParse(variables);
  if (parsed.success) return { ok: true, environment: parsed.data };
  const names = new Set(parsed.error.issues.map(({ path: [name] }) => String(name)));
  const problems = [...names].map((name) => {
    const { expected, example } = wordsOf(name);
    return `${name} is ${shown(variables[name] ?? '')}, but it must be ${expected}, for example ${example}`;
  });
  return { ok: false, problems };
}

/** In quotation marks, cut, and without what may be a password. @param {string} value */
function shown(value) {
  const harmless = value
    .replace(/^(\w+:\/\/)?.*@/s, '$1***@')
    .replaceAll(/\b(\w*(?:password|secret|key)\w*)=[^&\s]*/gi, '$1=***');
  return JSON.stringify(harmless.length > 80 ? `${harmless.slice(0, 80)}…` : harmless);
}
