import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import type { FailureRowFragment } from '../../../gql/operations/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { CLASSES } from '../api/failure-search.ts';

/** What the failure means and what to do next, by its class. */
export function FailureAdvice({ row }: { row: FailureRowFragment }) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const known = row.kind === 'EMAIL' ? CLASSES.find((one) => one === row.errorClass) : undefined;
  const atProvider = known === 'AUTH' || known === 'INSUFFICIENT_CREDIT' || known === 'CONFIG';
  return (
    <section>
      <Title order={2} size="h4">
        {t('operations.failure.meaning')}
      </Title>
      <Text size="sm" mt="xs">
        {known ? t(`lifeLine.explain.${known}`) : t(`operations.failure.means.${row.kind}`)}
      </Text>
      <Text size="sm" mt={4}>
        {row.state === 'RETRYING'
          ? t('operations.failure.waitForIt')
          : row.state === 'RESOLVED'
            ? t('operations.failure.nothingToDo')
            : known
              ? t(`operations.failure.next.${known}`)
              : t(`operations.failure.nextOf.${row.kind}`)}{' '}
        {row.state === 'OPEN' && atProvider && superAdmin ? (
          <TextLink to="/settings/providers" size="sm">
            {t('operations.failure.toProviders')}
          </TextLink>
        ) : null}
      </Text>
    </section>
  );
}
