import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { getFragmentData } from '../../../gql/results/fragment-masking.ts';
import { VariantComparisonDocument, VariantFiguresFragmentDoc } from '../../../gql/results/graphql.ts';
import { PromoteDialog } from './promote-dialog.tsx';
import { VariantTable } from './variant-table.tsx';
import { Verdict } from './verdict.tsx';

interface Version {
  id: string;
  number: number;
  state: 'DRAFT' | 'PUBLISHED';
  variants: readonly { name: string; share: number }[];
}

interface VariantComparisonProps {
  templateId: string;
  editable: boolean;
  /** The version in use. */
  publishedId: string | undefined;
  /** The version that is looked at. */
  shownId: string | undefined;
  /** Newest first. */
  versions: readonly Version[];
}

/** How the variants of a published version did; nothing where none ever had two. */
export function VariantComparison(props: VariantComparisonProps) {
  const tried = props.versions.filter(({ state, variants }) => state === 'PUBLISHED' && variants.length > 1);
  const [chosen, setChosen] = useState<string>();
  const version = tried.find(({ id }) => id === chosen) ?? tried.find(({ id }) => id === props.shownId) ?? tried[0];
  if (!version) return null;
  return <Comparison {...props} tried={tried} version={version} onChoose={setChosen} />;
}

interface ComparisonProps extends VariantComparisonProps {
  tried: readonly Version[];
  version: Version;
  onChoose: (id: string) => void;
}

function Comparison({ templateId, editable, publishedId, versions, tried, version, onChoose }: ComparisonProps) {
  const { t } = useTranslation();
  const [asked, dialog] = useDisclosure(false);
  const { data, error, refetch } = useQuery(VariantComparisonDocument, {
    variables: { versionId: version.id },
    fetchPolicy: 'cache-and-network',
  });
  const comparison = data?.templateVariantComparison;
  const variants = comparison?.variants.map((each) => getFragmentData(VariantFiguresFragmentDoc, each));
  const winner = comparison?.winner ?? undefined;
  const inUse = version.id === publishedId;
  const earlier = versions.some(({ id, state }) => state === 'PUBLISHED' && id !== publishedId);
  return (
    <section aria-labelledby="variants">
      <Group justify="space-between" align="flex-end" mb="xs">
        <Title order={2} id="variants">
          {t('results.variants.title', { number: version.number })}
        </Title>
        {tried.length > 1 ? (
          <NativeSelect
            size="xs"
            aria-label={t('results.variants.version')}
            data={tried.map(({ id, number }) => ({ value: id, label: `v${number}` }))}
            value={version.id}
            onChange={(event) => onChoose(event.currentTarget.value)}
          />
        ) : null}
      </Group>
      <Stack gap="sm">
        {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
        {comparison && variants ? (
          <>
            <Verdict variants={variants} minimumSample={comparison.minimumSample} winner={winner} />
            <VariantTable variants={variants} winner={winner} shares={version.variants} />
          </>
        ) : error ? null : (
          <Skeleton height={132} aria-busy />
        )}
        <Text size="sm" c="dimmed">
          {t('results.variants.estimate')}
        </Text>
        {editable ? (
          <Group gap="sm">
            {winner && inUse ? (
              <Button onClick={dialog.open}>{t('results.variants.promote', { variant: winner })}</Button>
            ) : null}
            {earlier ? (
              <Button component="a" href="#versions" variant="default">
                {t('results.variants.rollback')}
              </Button>
            ) : null}
          </Group>
        ) : null}
      </Stack>
      {winner ? (
        <PromoteDialog
          opened={asked}
          templateId={templateId}
          versionId={version.id}
          variant={winner}
          draftNumber={versions.find(({ state }) => state === 'DRAFT')?.number}
          onClose={dialog.close}
        />
      ) : null}
    </section>
  );
}
