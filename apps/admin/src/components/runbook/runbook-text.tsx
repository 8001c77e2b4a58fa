import { Anchor, Skeleton, Text, Typography } from '@mantine/core';
import Markdown from 'markdown-to-jsx/react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../lib/i18n/language.ts';
import { useLanguage } from '../../lib/i18n/use-language.ts';
import { loadRunbook } from './runbooks.ts';

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The text of a runbook in one language; undefined while it loads, null when there is none. */
function useRunbook(name: string, language: Language): string | null | undefined {
  const [text, setText] = useState<string | null>();
  useEffect(() => {
    let current = true;
    setText(undefined);
    loadRunbook(name, language).then(
      (loaded) => current && setText(loaded),
      () => current && setText(null),
    );
    return () => {
      current = false;
    };
  }, [name, language]);
  return text;
}

/** A page of `docs/runbooks` in the language of the screen; links between runbooks open here, other pages of the docs are only named. */
export function RunbookText({ runbook }: { runbook: string }) {
  const { t } = useTranslation();
  const [name, setName] = useState(nameIn(runbook));
  const { language } = useLanguage();
  const text = useRunbook(name, language);
  if (text === undefined) return <Skeleton height={320} />;
  if (text === null) return <Text size="sm">{t('operations.runbook.missing', { name })}</Text>;
  const link = ({ href = '', children }: { href?: string; children?: ReactNode }) =>
    href.includes('/') ? (
      <span>{children}</span>
    ) : (
      <Anchor component="button" type="button" onClick={() => setName(href)}>
        {children}
      </Anchor>
    );
  return (
    <Typography>
      <Markdown options={{ disableParsingRawHTML: true, overrides: { a: link, h1: 'h2', h2: 'h3' } }}>{text}</Markdown>
    </Typography>
  );
}
