import { Anchor, Skeleton, Text, Typography } from '@mantine/core';
import Markdown from 'markdown-to-jsx/react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const RUNBOOKS = import.meta.glob<string>('../../../../../docs/runbooks/*.md', { query: '?raw', import: 'default' });

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The text of a runbook; undefined while it loads, null when there is none. */
function useRunbook(name: string): string | null | undefined {
  const [text, setText] = useState<string | null>();
  useEffect(() => {
    let current = true;
    const load = Object.entries(RUNBOOKS).find(([path]) => nameIn(path) === name)?.[1];
    setText(load ? undefined : null);
    load?.().then(
      (loaded) => current && setText(loaded),
      () => current && setText(null),
    );
    return () => {
      current = false;
    };
  }, [name]);
  return text;
}

/** A page of `docs/runbooks`; links between runbooks open here, other pages of the docs are only named. */
export function RunbookText({ runbook }: { runbook: string }) {
  const { t } = useTranslation();
  const [name, setName] = useState(nameIn(runbook));
  const text = useRunbook(name);
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
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {t('operations.runbook.language')}
      </Text>
      <Typography lang="en">
        <Markdown options={{ disableParsingRawHTML: true, overrides: { a: link, h1: 'h2', h2: 'h3' } }}>
          {text}
        </Markdown>
      </Typography>
    </>
  );
}
