import path from 'node:path';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';

/** Smallest length of secrets that people set by hand, in characters. */
const MIN_SECRET_LENGTH = 16;

const port = (standard: number) => z.coerce.number().int().min(1).max(65535).default(standard);
const flag = (standard: '0' | '1') =>
  z
    .enum(['0', '1'])
    .default(standard)
    .transform((value) => value === '1');

function networksIn(value: string, check: { addIssue: (message: string) => void }): string[] {
  const networks = value
    .split(',')
    .map((network) => network.trim())
    .filter((network) => network !== '');
  for (const network of networks)
    if (!ipaddr.isValidCIDR(network)) check.addIssue(`${network} is not a network such as 10.0.0.0/8`);
  return networks;
}

/** Every setting there is. The description is what `doctor` prints and what `docs/settings.md` lists. */
export const settings = z.object({
  PORT: port(3000).describe('Port of the API and the admin.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for all.'),
  SANDBOX_PORT: port(3001).describe('Port of the sandbox: mailbox page and stand-ins.'),
  SANDBOX_SMTP_PORT: port(3002).describe('SMTP port of the sandbox.'),
  MERPATI_DATA_DIR: z
    .string()
    .min(1)
    .default('.merpati')
    .describe('Folder of the embedded database and generated secrets.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/name' })
    .optional()
    .describe('PostgreSQL 15 or newer. Empty: an embedded PostgreSQL in the data folder.'),
  DATABASE_DIRECT_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/name' })
    .optional()
    .describe('The same database without a pooler, for LISTEN. Default: DATABASE_URL.'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(16)
    .describe('Most connections of one process for its own queries.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .optional()
    .describe('Address people use; links in mails begin with it. Default: http://localhost:PORT.'),
  BOUNCE_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be a domain such as bounces.toko.example')
    .optional()
    .describe(
      'Domain of the bounce mailbox; its MX must lead here. Mails by SMTP then have a return path at it. Empty: none.',
    ),
  BOUNCE_SMTP_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65535)
    .optional()
    .describe('Port at which the bounce mailbox takes mail by SMTP, 25 for the world. Needs BOUNCE_DOMAIN.'),
  DNS_SERVERS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((entry) => entry.trim() || []))
    .describe(
      'Name servers that sender domains are checked with, such as 1.1.1.1,192.0.2.53:5353. Empty: those of the system.',
    ),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe(
      'Reverse proxies of yours in front; the address of a caller is taken from what they add to X-Forwarded-For.',
    ),
  MERPATI_ADMIN_EMAIL: z.email().optional().describe('A super admin with this address exists after start.'),
  MERPATI_ADMIN_PASSWORD: z
    .string()
    .min(12, 'must have 12 characters or more')
    .optional()
    .describe('Password of that super admin.'),
  MERPATI_DEMO: flag('1').describe(
    '1: seed an invented shop with 30 days of history into an empty database that runs in sandbox mode.',
  ),
  CRON_SECRET: z
    .string()
    .min(MIN_SECRET_LENGTH)
    .optional()
    .describe('Bearer token for an outside scheduler and for /metrics.'),
  MERPATI_SECRET: z
    .string()
    .min(32, 'must have 32 characters or more')
    .optional()
    .describe('Key of all signatures and of encryption. Generated into the data folder when the database is embedded.'),
  MERPATI_SANDBOX: flag('1').describe('1: without a provider of your own, mail goes to the sandbox and none leaves.'),
  OUTGOING_ALLOW: z
    .string()
    .default('')
    .transform((value, check) => networksIn(value, check))
    .describe(
      'Networks that are not public (CIDR, separated by commas) from which attachments may be fetched and to which alerts may be posted all the same, also by http.',
    ),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least level that is logged.'),
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('development')
    .describe('production refuses sandbox-only defaults.'),
});

type Settings = z.infer<typeof settings>;

export interface Config extends Omit<Settings, 'PUBLIC_URL' | 'MERPATI_DATA_DIR'> {
  PUBLIC_URL: string;
  /** Absolute path. */
  MERPATI_DATA_DIR: string;
  production: boolean;
}

/** Raised once, with every setting that is wrong; the message lists them line by line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`Settings that need attention:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Reads and checks all settings at once; an empty text counts as not set. Throws ConfigError. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (given.MERPATI_ADMIN_EMAIL && !given.MERPATI_ADMIN_PASSWORD)
    problems.push('MERPATI_ADMIN_PASSWORD: must be set together with MERPATI_ADMIN_EMAIL');
  if (given.BOUNCE_SMTP_PORT && !given.BOUNCE_DOMAIN)
    problems.push('BOUNCE_DOMAIN: must be set together with BOUNCE_SMTP_PORT');
  if (given.NODE_ENV === 'production') {
    for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'MERPATI_SECRET', 'CRON_SECRET'] as const)
      if (!given[name]) problems.push(`${name}: must be set when NODE_ENV=production`);
  } else if (given.DATABASE_URL && !given.MERPATI_SECRET) {
    problems.push(
      'MERPATI_SECRET: must be set when DATABASE_URL is set (it is generated only for the embedded database)',
    );
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const values = parsed.data;
  return {
    ...values,
    PUBLIC_URL: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    MERPATI_DATA_DIR: path.resolve(values.MERPATI_DATA_DIR),
    production: values.NODE_ENV === 'production',
  };
}
