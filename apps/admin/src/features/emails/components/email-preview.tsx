import { Code, SegmentedControl, Table, Tabs, Text, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, getFragmentData } from '../../../gql/fragment-masking.ts';
import { EmailPreviewFragmentDoc } from '../../../gql/graphql.ts';
import { HtmlFrame } from './html-frame.tsx';

const route = getRouteApi('/shell/emails/$id');

/** The mail as it was rendered: HTML in a frame without any rights, the text part, and the headers. */
export function EmailPreview({ message }: { message: FragmentType<typeof EmailPreviewFragmentDoc> }) {
  const { t } = useTranslation();
  const { id, html, text, headers } = getFragmentData(EmailPreviewFragmentDoc, message);
  const { preview } = route.useSearch();
  const navigate = useNavigate();
  const choose = (tab: string | null): void => {
    const part = tab === 'text' || tab === 'headers' ? tab : undefined;
    void navigate({ to: '/emails/$id', params: { id }, search: { preview: part }, replace: true, resetScroll: false });
  };
  return (
    <section aria-labelledby="preview">
      <Title order={2} id="preview" mb="xs">
        {t('emails.preview.title')}
      </Title>
      <Tabs value={preview ?? 'html'} onChange={choose}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="html">HTML</Tabs.Tab>
          <Tabs.Tab value="text">{t('emails.preview.text')}</Tabs.Tab>
          <Tabs.Tab value="headers">{t('emails.preview.headers')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="html">{html ? <HtmlPart html={html} /> : <Nothing />}</Tabs.Panel>
        <Tabs.Panel value="text">
          {text ? (
            <Code block tabIndex={0} style={{ whiteSpace: 'pre-wrap' }}>
              {text}
            </Code>
          ) : (
            <Nothing />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="headers">
          {headers.length === 0 ? (
            <Nothing />
          ) : (
            <Table aria-label={t('emails.preview.headers')} layout="fixed">
              <Table.Tbody>
                {headers.map(({ name, value }) => (
                  <Table.Tr key={`${name}: ${value}`}>
                    <Table.Th scope="row" w="35%">
                      {name}
                    </Table.Th>
                    <Table.Td>{value}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

function HtmlPart({ html }: { html: string }) {
  const { t } = useTranslation();
  const [width, setWidth] = useState('desktop');
  return (
    <>
      <SegmentedControl
        size="xs"
        mb="xs"
        value={width}
        onChange={setWidth}
        aria-label={t('emails.preview.width')}
        data={[
          { value: 'desktop', label: t('emails.preview.desktop') },
          { value: 'phone', label: t('emails.preview.phone') },
        ]}
      />
      <HtmlFrame html={html} phone={width === 'phone'} />
      <Text size="xs" c="dimmed" mt={4}>
        {t('emails.preview.safe')}
      </Text>
    </>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed">
      {t('emails.preview.nothing')}
    </Text>
  );
}
