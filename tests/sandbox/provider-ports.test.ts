import { expect, test } from 'vitest';
import { bodyOf, control, openSandbox } from './support.ts';

const BALANCE = '/brevo/v3/account';

async function errorCode(address: string): Promise<string> {
  try {
    await (await fetch(address)).text();
    return 'answered';
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : String(error);
  }
}

test('a port of its own is really closed while refused stands, and open again afterwards', async () => {
  const sandbox = await openSandbox();
  const own = sandbox.providerUrls.brevo + BALANCE;
  const { providers } = await bodyOf<{ providers: object }>(control(sandbox, 'GET', '/control/ports'));
  expect(providers).toMatchObject({ brevo: Number(new URL(own).port) });
  expect(await errorCode(own)).toBe('answered');
  await control(sandbox, 'POST', '/faults', { provider: 'brevo', behaviour: 'refused', times: -1 });
  expect(await errorCode(own)).toBe('ECONNREFUSED');
  expect(await errorCode(own)).toBe('ECONNREFUSED');
  expect(await errorCode(`${sandbox.providerUrls.mailketing}/healthz`)).toBe('answered');
  expect(await errorCode(sandbox.httpUrl + BALANCE)).toBe('answered');
  await control(sandbox, 'DELETE', '/faults?provider=brevo');
  expect(await errorCode(own)).toBe('answered');
});

test('going up and down in haste ends as the last call wanted it', async () => {
  const sandbox = await openSandbox();
  const own = sandbox.providerUrls.mailketing2 + BALANCE;
  for (let round = 0; round < 5; round += 1) {
    sandbox.faults.add({ provider: 'mailketing2', behaviour: 'refused', times: -1 });
    sandbox.faults.clear();
  }
  await control(sandbox, 'DELETE', '/faults');
  expect(await errorCode(own)).toBe('answered');
  sandbox.faults.clear();
  await control(sandbox, 'POST', '/faults', { provider: 'mailketing2', behaviour: 'refused', times: -1 });
  expect(await errorCode(own)).toBe('ECONNREFUSED');
});
