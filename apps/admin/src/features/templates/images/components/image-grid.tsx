import { Group, Skeleton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageRowFragment } from '../../../../gql/templates/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import classes from './images.module.css';

const PLACES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

interface ImageGridProps {
  /** undefined while loading. */
  images: readonly ImageRowFragment[] | undefined;
  actions: (image: ImageRowFragment) => ReactNode;
}

export function ImageGrid({ images, actions }: ImageGridProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={classes.grid} aria-label={t('templates.images.title')} aria-busy={images === undefined}>
      {images === undefined
        ? PLACES.map((place) => (
            <li key={place} className={classes.item}>
              <Skeleton height={120} />
              <Skeleton height={12} width="80%" />
            </li>
          ))
        : images.map((image) => (
            <li key={image.id} className={classes.item}>
              <div className={classes.picture}>
                <img src={image.url} alt="" loading="lazy" />
              </div>
              <div className={classes.name} title={image.name}>
                {image.name}
              </div>
              <Text size="xs" c="dimmed">
                {t('templates.images.size', {
                  width: format.number(image.width),
                  height: format.number(image.height),
                  size: format.bytes(image.size),
                })}
              </Text>
              <Group gap={4}>{actions(image)}</Group>
            </li>
          ))}
    </ul>
  );
}
