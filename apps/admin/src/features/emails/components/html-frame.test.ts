import { describe, expect, it } from 'vitest';
import { frameDocument } from './html-frame.tsx';

describe('the preview frame', () => {
  it('states its policy before the first byte of the mail', () => {
    const document = frameDocument('<!doctype html><html><head><script>alert(1)</script></head></html>');
    expect(document.indexOf("default-src 'none'")).toBeGreaterThan(0);
    expect(document.indexOf("default-src 'none'")).toBeLessThan(document.indexOf('<script>'));
  });

  it('allows no scripts and no pictures from the web', () => {
    const document = frameDocument('');
    expect(document).not.toContain('script-src');
    expect(document).toContain('img-src data:;');
  });
});
