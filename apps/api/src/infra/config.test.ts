import path from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

function problemsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((problem) => problem.split(':')[0]!);
    throw error;
  }
}

test('without any setting there is a complete configuration', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://localhost:3000',
    MERPATI_DATA_DIR: path.resolve('.merpati'),
    MERPATI_DEMO: true,
    production: false,
  });
});

test('an empty text counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', MERPATI_SECRET: '' }).PORT).toBe(3000);
});

test('PUBLIC_URL follows PORT and loses its slashes', () => {
  expect(readConfig({ PORT: '4000' }).PUBLIC_URL).toBe('http://localhost:4000');
  expect(readConfig({ PUBLIC_URL: 'https://merpati.example//' }).PUBLIC_URL).toBe('https://merpati.example');
});

test('everything that is wrong is told at once, also what concerns two settings', () => {
  expect(
    problemsOf({
      PORT: '99999',
      SANDBOX_PORT: 'x',
      DATABASE_URL: 'mysql://x',
      PUBLIC_URL: 'ftp://x',
      MERPATI_ADMIN_EMAIL: 'bukan alamat',
      MERPATI_SECRET: 'pendek',
      MERPATI_DEMO: 'ya',
      LOG_LEVEL: 'keras',
    }).sort(),
  ).toEqual([
    'DATABASE_URL',
    'LOG_LEVEL',
    'MERPATI_ADMIN_EMAIL',
    'MERPATI_ADMIN_PASSWORD',
    'MERPATI_DEMO',
    'MERPATI_SECRET',
    'PORT',
    'PUBLIC_URL',
    'SANDBOX_PORT',
  ]);
});

test('the message lists each problem on a line of its own and repeats no secret', () => {
  const wrong = { MERPATI_SECRET: 'rahasia-pendek', MERPATI_ADMIN_PASSWORD: 'kata-sandi' };
  expect(() => readConfig(wrong)).toThrow(/^Settings that need attention:\n {2}- .*\n {2}- .*$/);
  expect(() => readConfig(wrong)).not.toThrow(/rahasia-pendek|kata-sandi/);
});

test('production insists on what cannot be guessed', () => {
  expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
    'DATABASE_URL',
    'PUBLIC_URL',
    'MERPATI_SECRET',
    'CRON_SECRET',
  ]);
});

test('a database of one’s own needs a secret of one’s own', () => {
  expect(problemsOf({ DATABASE_URL: 'postgres://x@y/z' })).toEqual(['MERPATI_SECRET']);
});
