import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enCredits } from './locales/en.credits.ts';
import { enLeads } from './locales/en.leads.ts';
import { enOperations } from './locales/en.operations.ts';
import { enRecipients } from './locales/en.recipients.ts';
import { enResults } from './locales/en.results.ts';
import { enSettings } from './locales/en.settings.ts';
import { enTemplates } from './locales/en.templates.ts';
import { en as enShell } from './locales/en.ts';
import { idCredits } from './locales/id.credits.ts';
import { idLeads } from './locales/id.leads.ts';
import { idOperations } from './locales/id.operations.ts';
import { idRecipients } from './locales/id.recipients.ts';
import { idResults } from './locales/id.results.ts';
import { idSettings } from './locales/id.settings.ts';
import { idTemplates } from './locales/id.templates.ts';
import { id as idShell } from './locales/id.ts';

const en = {
  ...enShell,
  ...enCredits,
  ...enLeads,
  ...enOperations,
  ...enRecipients,
  ...enResults,
  ...enSettings,
  ...enTemplates,
};
const id = {
  ...idShell,
  ...idCredits,
  ...idLeads,
  ...idOperations,
  ...idRecipients,
  ...idResults,
  ...idSettings,
  ...idTemplates,
};

const SOURCES = join(import.meta.dirname, '../..');
const PLURAL = /_(zero|one|two|few|many|other)$/;

function leaves(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof inner === 'object' && inner !== null ? leaves(inner, here) : [[here, String(inner)]];
  });
}

function keysOf(catalogue: object): Set<string> {
  return new Set(leaves(catalogue).map(([key]) => key.replace(PLURAL, '')));
}

function sourceTexts(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !/(^|\/)(gql|locales)\//.test(file))
    .map((file) => readFileSync(join(SOURCES, file), 'utf8'));
}

/** Keys as the code names them: `t('a.b')`, `t(cond ? 'a.b' : 'a.c')` and `t(\`a.${x}\`)`, the last as a pattern. */
function usedPatterns(): RegExp[] {
  const used = sourceTexts().flatMap((text) => {
    const calls = [...text.matchAll(/\bt\(\s*([^;]*?)(?:,\s*\{|\))/g)].map(([, argument = '']) => argument);
    return calls.flatMap((argument) =>
      [...argument.matchAll(/'([\w.-]+\.[\w.-]+)'|`([^`]+)`/g)].map(([, a, b]) => a ?? b ?? ''),
    );
  });
  return used.map((key) => {
    const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[\\w-]+')}$`);
  });
}

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...keysOf(en)].sort()).toEqual([...keysOf(id)].sort());
  });

  it('have no empty text and the same placeholders', () => {
    const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
    const english = new Map(leaves(en).map(([key, text]) => [key.replace(PLURAL, ''), text]));
    for (const [key, text] of leaves(id)) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(english.get(key.replace(PLURAL, '')) ?? ''));
    }
  });

  it('have no key that no screen uses', () => {
    const patterns = usedPatterns();
    const unused = [...keysOf(id)].filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('have every key that a screen names', () => {
    const keys = [...keysOf(id)];
    const missing = usedPatterns().filter((pattern) => !keys.some((key) => pattern.test(key)));
    expect(missing.map(String)).toEqual([]);
  });
});
