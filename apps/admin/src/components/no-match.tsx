import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './empty-state.tsx';

interface NoMatchProps {
  title: string;
  text: string;
  onReset: () => void;
}

/** There are rows, but the filters let none through. */
export function NoMatch({ title, text, onReset }: NoMatchProps) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={title}
      text={text}
      action={
        <Button variant="default" onClick={onReset}>
          {t('common.filter.reset')}
        </Button>
      }
    />
  );
}
