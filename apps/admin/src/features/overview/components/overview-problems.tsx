import { Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import { StatusDot } from '../../../components/status-dot.tsx';
import { type FragmentType, getFragmentData } from '../../../gql/fragment-masking.ts';
import { OverviewProblemFragmentDoc, type OverviewQuery } from '../../../gql/graphql.ts';
import classes from './overview.module.css';

interface OverviewProblemsProps {
  edges: OverviewQuery['emailLogs']['edges'];
  window: { from: string; until: string };
}

export function OverviewProblems({ edges, window }: OverviewProblemsProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="problems">
      <Group justify="space-between" mb={4}>
        <Title order={2} id="problems">
          {t('overview.problems.title')}
        </Title>
        <TextLink to="/emails" search={{ status: 'FAILED,UNKNOWN', ...window }} size="sm">
          {t('overview.problems.all')}
        </TextLink>
      </Group>
      {edges.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('overview.problems.none')}
        </Text>
      ) : (
        <ul className={classes.problems}>
          {edges.slice(0, 6).map(({ node }) => (
            <Problem key={node.id} problem={node} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Problem({ problem }: { problem: FragmentType<typeof OverviewProblemFragmentDoc> }) {
  const { t } = useTranslation();
  const { id, to, status, queuedAt, lastError } = getFragmentData(OverviewProblemFragmentDoc, problem);
  return (
    <li className={classes.problem}>
      <TextLink to="/emails/$id" params={{ id }} size="sm">
        {to}
      </TextLink>
      <DateTimeText at={queuedAt} />
      <span className={classes.cause}>
        <StatusDot status={status} />
        {lastError ? ` · ${t(`common.errorClass.${lastError.class}`)}: ${lastError.message}` : null}
      </span>
    </li>
  );
}
