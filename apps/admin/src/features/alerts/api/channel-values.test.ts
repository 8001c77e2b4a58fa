import { describe, expect, it } from 'vitest';
import { inputOf, valuesOf } from './channel-values.ts';

describe('the form of a channel', () => {
  it('sends a secret only when one was typed', () => {
    const values = { ...valuesOf(undefined), name: ' Siaga ' };
    expect(inputOf(values, 'ach_1')).toMatchObject({ id: 'ach_1', name: 'Siaga', webhookUrl: null });
    expect(inputOf({ ...values, webhookUrl: ' https://hooks.example/x ' }, 'ach_1')).toMatchObject({
      webhookUrl: 'https://hooks.example/x',
    });
  });

  it('takes addresses however they are separated, and a server only when one is wanted', () => {
    const values = { ...valuesOf(undefined), kind: 'EMAIL', recipients: 'sri@toko.example, adi@toko.example\n' };
    expect(inputOf(values, undefined)).toMatchObject({
      id: null,
      recipients: ['sri@toko.example', 'adi@toko.example'],
      server: null,
      password: null,
    });
    expect(inputOf({ ...values, ownServer: true, host: 'smtp.example', port: '' }, undefined)).toMatchObject({
      server: { host: 'smtp.example', port: null, security: 'starttls', user: null, from: null },
    });
  });
});
