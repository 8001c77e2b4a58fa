import { isHttpUrl } from './field-readers.ts';
import type { SandboxOptions } from './sandbox.ts';
import { wholeNumber } from './validation.ts';

const MAX_PORT = 65_535;
const DEFAULT_PORT = 3_001;

class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(`The sandbox cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

/**
 * Reads the settings of the sandbox process; a SettingsError lists everything that is wrong at once.
 * SANDBOX_PORT (3001), SANDBOX_SMTP_PORT (SANDBOX_PORT + 1), SANDBOX_HOST (127.0.0.1),
 * SANDBOX_HTTPS_PORT, SANDBOX_SMTPS_PORT, SANDBOX_DNS_PORT, SANDBOX_WEBHOOK_URL and SANDBOX_JOURNAL_FILE (all unset).
 * Port 0 takes any free port.
 */
export function readSettings(env: NodeJS.ProcessEnv): SandboxOptions {
  const problems: string[] = [];
  const httpPort = readPort(env, 'SANDBOX_PORT', DEFAULT_PORT, problems);
  const smtpPort = readPort(env, 'SANDBOX_SMTP_PORT', httpPort === 0 ? 0 : httpPort + 1, problems);
  if (httpPort !== 0 && httpPort === smtpPort) problems.push('SANDBOX_SMTP_PORT: must differ from SANDBOX_PORT');
  if (smtpPort > MAX_PORT) problems.push(`SANDBOX_SMTP_PORT: set it, because SANDBOX_PORT + 1 is above ${MAX_PORT}`);
  const httpsPort = readOptionalPort(env, 'SANDBOX_HTTPS_PORT', problems);
  const smtpsPort = readOptionalPort(env, 'SANDBOX_SMTPS_PORT', problems);
  const dnsPort = readOptionalPort(env, 'SANDBOX_DNS_PORT', problems);
  const webhookUrl = env.SANDBOX_WEBHOOK_URL || null;
  if (webhookUrl !== null && !isHttpUrl(webhookUrl)) {
    problems.push('SANDBOX_WEBHOOK_URL: must be an http or https address');
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return {
    httpPort,
    smtpPort,
    httpsPort,
    smtpsPort,
    dnsPort,
    host: env.SANDBOX_HOST || '127.0.0.1',
    journalFile: env.SANDBOX_JOURNAL_FILE || null,
    mailketing: { webhookUrl },
  };
}

function readOptionalPort(env: NodeJS.ProcessEnv, name: string, problems: string[]): number | null {
  return env[name] ? readPort(env, name, 0, problems) : null;
}

function readPort(env: NodeJS.ProcessEnv, name: string, fallback: number, problems: string[]): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const port = wholeNumber(text, 0, MAX_PORT);
  if (port === null) problems.push(`${name}: must be a port from 0 to ${MAX_PORT}, not "${text}"`);
  return port ?? fallback;
}
