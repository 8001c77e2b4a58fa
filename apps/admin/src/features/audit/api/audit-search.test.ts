import { describe, expect, it } from 'vitest';
import { auditSearchSchema, toAuditFilter } from './audit-search.ts';

describe('the filter of the audit log', () => {
  it('takes whole WIB days', () => {
    expect(toAuditFilter({ from: '2026-11-20', until: '2026-11-20' })).toEqual({
      from: '2026-11-19T17:00:00.000Z',
      until: '2026-11-20T17:00:00.000Z',
    });
  });

  it('leaves out what is empty, and words that are too short to look for', () => {
    expect(toAuditFilter({ q: ' a ' })).toEqual({});
    expect(toAuditFilter({ q: ' relay ', thing: 'provider' })).toEqual({ text: 'relay', action: 'provider' });
  });

  it('survives an address that somebody has changed', () => {
    expect(auditSearchSchema.parse({ thing: 'lain', from: 'kemarin', until: '2026-13-45', q: 7 })).toEqual({});
  });
});
