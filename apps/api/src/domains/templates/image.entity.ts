import { defineEntity, p } from '@mikro-orm/core';

const ImageSchema = defineEntity({
  name: 'Image',
  tableName: 'image',
  uniques: [{ properties: ['accountId', 'hash'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    name: p.text(),
    /** `image/png`, `image/jpeg`, `image/gif`, `image/webp`. */
    contentType: p.text(),
    width: p.integer(),
    height: p.integer(),
    /** Bytes. */
    size: p.integer(),
    /** SHA-256 of the bytes: the same image is kept once per account. */
    hash: p.blob(),
    bytes: p.blob(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    createdByUserId: p.uuid().nullable(),
  },
});

/** An image of the library, served from our own address. */
export class Image extends ImageSchema.class {}
ImageSchema.setClass(Image);
