import { describe, expect, it } from 'vitest';
import { fieldOf, toCreateInput, toUpdateInput, valuesOfPreset } from './provider-values.ts';

const gmail = {
  __typename: 'ProviderPreset',
  key: 'gmail',
  name: 'Gmail',
  kind: 'SMTP',
  smtpPreset: 'GMAIL',
  host: 'smtp.gmail.com',
  port: 465,
  security: 'TLS',
  dailyQuota: 500,
  ratePerSecond: null,
} as const;

describe('the provider form', () => {
  it('is filled by a preset; what the person does not fill is not sent', () => {
    const values = { ...valuesOfPreset(gmail), user: ' toko@gmail.example ', secret: 'kata sandi aplikasi' };
    expect(toCreateInput(values)).toEqual({
      name: 'Gmail',
      kind: 'SMTP',
      ratePerSecond: null,
      dailyQuota: 500,
      smtp: {
        preset: 'GMAIL',
        region: null,
        host: 'smtp.gmail.com',
        port: 465,
        security: 'TLS',
        user: 'toko@gmail.example',
        bulkConnections: null,
        answerTimeoutMs: null,
        password: 'kata sandi aplikasi',
      },
    });
  });

  it('leaves an empty secret out, so that the one that is set stays', () => {
    const values = { ...valuesOfPreset(undefined), kind: 'BREVO' as const, name: 'Brevo' };
    expect(toUpdateInput('prv_1', values).brevo).toEqual({
      baseUrl: null,
      connections: null,
      answerTimeoutMs: null,
      idempotencyKeyName: 'idempotencyKey',
    });
  });

  it('puts errors of the API at their fields', () => {
    expect(fieldOf(['input', 'smtp', 'host'])).toBe('host');
    expect(fieldOf(['input', 'brevo', 'apiKey'])).toBe('secret');
    expect(fieldOf(['input', 'mailketingV1'])).toBeUndefined();
  });
});
