import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  headersFile,
  metaContentSecurityPolicy,
  nginxLines,
  securityHeaders,
} from '../../scripts/securityHeaders.mjs';

describe('the security policy', () => {
  it('is the decided one, word for word', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; script-src-attr 'none'; style-src 'self'; " +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self' data:; worker-src 'self'; manifest-src 'self'; " +
        "frame-src 'none'; object-src 'none'; media-src 'none'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types worker-url",
    );
  });

  it('is in the meta copy, less what a meta may not say', () => {
    expect(metaContentSecurityPolicy).toBe(contentSecurityPolicy.replace("; frame-ancestors 'none'", ''));
  });

  it('stands in public/_headers as it is written from one place', () => {
    expect(readFileSync('public/_headers', 'utf8')).toBe(headersFile());
  });

  it('stands in docs/hosting.md as it is written from one place', () => {
    expect(readFileSync('docs/hosting.md', 'utf8')).toContain(`\`\`\`nginx\n${nginxLines()}\n\`\`\``);
  });

  it('has every header in each of the copies', () => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headersFile()).toContain(`\n  ${name}: ${value}\n`);
      expect(nginxLines()).toContain(`add_header ${name} "${value}" always;`);
    }
    expect(Object.keys(securityHeaders)).toHaveLength(6);
  });

  it('has its place in the page, before any script', () => {
    const page = readFileSync('index.html', 'utf8');
    const place = page.indexOf('<!-- content-security-policy -->');
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(page.indexOf('<script'));
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/<style|\son\w+=|\sstyle=/);
  });
});
