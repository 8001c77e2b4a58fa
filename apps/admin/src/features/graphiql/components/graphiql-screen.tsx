import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { buildSchema } from 'graphql';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import sdl from '../../../../../../schema.graphql?raw';
import { createFetcher } from '../api/fetcher.ts';
import classes from './graphiql-screen.module.css';

const EXAMPLE = `query {
  emailLogs(first: 5) {
    nodes {
      id
      status
      to
      subject
    }
  }
}
`;

/** The API by hand, served from here: no script comes from elsewhere. The schema is bundled, so introspection may stay off. */
export function GraphiqlScreen() {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  useDocumentTitle(`${t('shell.nav.graphiql')} · Merpati`);
  const fetcher = useMemo(createFetcher, []);
  const schema = useMemo(() => buildSchema(sdl), []);
  return (
    <>
      <VisuallyHidden>
        <h1>{t('shell.nav.graphiql')}</h1>
      </VisuallyHidden>
      <div className={classes.frame}>
        <GraphiQL fetcher={fetcher} schema={schema} forcedTheme={scheme} initialQuery={EXAMPLE} />
      </div>
    </>
  );
}
