import { useQuery } from '@apollo/client/react';
import { Button, Code, Group, SegmentedControl, Skeleton, Stack, Tabs, Text, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { getFragmentData } from '../../../../gql/templates/fragment-masking.ts';
import {
  type TemplateLanguage,
  TemplateVersionDocument,
  VersionContentFragmentDoc,
  type VersionRowFragment,
} from '../../../../gql/templates/graphql.ts';
import { PreviewFrame } from '../../preview/components/preview-frame.tsx';
import { usePreview } from '../../preview/hooks/use-preview.ts';
import classes from './detail.module.css';

const SourceDiff = lazy(async () => ({ default: (await import('./source-diff.tsx')).SourceDiff }));

const route = getRouteApi('/shell/templates-desk/templates/$id');

interface VersionViewProps {
  templateId: string;
  version: VersionRowFragment;
  /** The version beside it. */
  other: VersionRowFragment | undefined;
  fallbackLanguage: TemplateLanguage;
  onClose: () => void;
}

/** One version to look at, or two beside each other: as mails, and letter by letter. */
export function VersionView({ templateId, version, other, fallbackLanguage, onClose }: VersionViewProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = route.useSearch();
  const language = search.language ?? fallbackLanguage;
  const variant =
    version.variants.find(({ name }) => name === search.variant)?.name ?? version.variants[0]?.name ?? 'A';
  const look = (part: { language?: TemplateLanguage; variant?: string }): void =>
    void navigate({
      to: '/templates/$id',
      params: { id: templateId },
      search: (before) => ({ ...before, ...part }),
      replace: true,
      resetScroll: false,
    });
  const sides = other ? [other, version].toSorted((a, b) => a.number - b.number) : [version];
  return (
    <section aria-labelledby="version">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="version">
          {other
            ? t('templates.detail.comparing', { from: sides[0]?.number ?? 0, to: sides[1]?.number ?? 0 })
            : t('templates.detail.looking', { number: version.number })}
        </Title>
        {other ? (
          <Button variant="default" size="compact-sm" onClick={onClose}>
            {t('templates.detail.endCompare')}
          </Button>
        ) : null}
      </Group>
      <Group gap="sm" mb="sm">
        <SegmentedControl
          size="xs"
          aria-label={t('templates.editor.language')}
          value={language}
          onChange={(value) => look({ language: value === 'EN' ? 'EN' : 'ID' })}
          data={(['ID', 'EN'] as const).map((value) => ({ value, label: t(`templates.language.${value}`) }))}
        />
        {version.variants.length > 1 ? (
          <SegmentedControl
            size="xs"
            aria-label={t('templates.editor.variant')}
            value={variant}
            onChange={(value) => look({ variant: value })}
            data={version.variants.map(({ name, share }) => ({ value: name, label: `${name} · ${share}%` }))}
          />
        ) : null}
      </Group>
      <Tabs defaultValue="mail" keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="mail">{t('templates.detail.asMail')}</Tabs.Tab>
          <Tabs.Tab value="source">{t('templates.detail.asSource')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="mail">
          <div className={other ? classes.sides : ''}>
            {sides.map(({ id, number }) => (
              <Side
                key={id}
                input={{ templateId, versionId: id, variant, language }}
                title={t('templates.detail.previewOf', { number })}
              />
            ))}
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="source">
          <Sources ids={sides.map(({ id }) => id)} variant={variant} language={language} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

interface SideProps {
  input: { templateId: string; versionId: string; variant: string; language: TemplateLanguage };
  title: string;
}

function Side({ input, title }: SideProps) {
  const { t } = useTranslation();
  const { preview, loading, error, refetch } = usePreview(input);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!preview)
    return loading ? <Skeleton height={600} aria-busy /> : <Text size="sm">{t('templates.detail.noBody')}</Text>;
  return (
    <Stack gap={4} style={{ minWidth: 0 }}>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Text size="sm" fw={600}>
        {preview.subject || t('templates.preview.noSubject')}
      </Text>
      {preview.html === null ? (
        <Code block tabIndex={0} style={{ whiteSpace: 'pre-wrap' }}>
          {preview.text ?? t('templates.preview.nothing')}
        </Code>
      ) : (
        <PreviewFrame title={title} html={preview.html} device="desktop" />
      )}
    </Stack>
  );
}

interface SourcesProps {
  ids: readonly string[];
  variant: string;
  language: TemplateLanguage;
}

/** What is written in a version, or what differs between two. */
function Sources({ ids, ...which }: SourcesProps) {
  const [first = '', second] = ids;
  const left = useSource(first, which);
  const right = useSource(second ?? first, which);
  const error = left.error ?? right.error;
  if (error) return <ErrorNotice error={error} />;
  if (left.text === undefined || right.text === undefined) return <Skeleton height={300} aria-busy />;
  if (second === undefined)
    return (
      <Code block tabIndex={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {left.text}
      </Code>
    );
  return (
    <Suspense fallback={<Skeleton height={300} />}>
      <div className={classes.source} data-source-diff>
        <SourceDiff before={left.text} after={right.text} />
      </div>
    </Suspense>
  );
}

function useSource(id: string, { variant, language }: { variant: string; language: TemplateLanguage }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(TemplateVersionDocument, { variables: { id } });
  const version = data?.templateVersion && getFragmentData(VersionContentFragmentDoc, data.templateVersion);
  const body = version?.bodies.find((one) => one.variant === variant && one.language === language);
  if (!version) return { text: undefined, error };
  const lines = body
    ? [
        `${t('templates.editor.subject')}: ${body.subject}`,
        `${t('templates.editor.preheader')}: ${body.preheader ?? ''}`,
        '',
        body.source,
      ]
    : [t('templates.detail.noBody')];
  return { text: lines.join('\n'), error };
}
