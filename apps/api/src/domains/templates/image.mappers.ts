import { toPublicId } from '../../kernel/ids.ts';
import type { Image } from './image.entity.ts';
import { ImageType } from './image.graphql.ts';
import type { ImageService } from './image.service.ts';

export function toImageType(images: Pick<ImageService, 'urlOf'>, row: Omit<Image, 'bytes'>): ImageType {
  const { name, contentType, width, height, size, createdAt } = row;
  return Object.assign(new ImageType(), {
    id: toPublicId('img', row.id),
    name,
    contentType,
    width,
    height,
    size,
    url: images.urlOf(row),
    createdAt,
  });
}
