import { defineEntity, p } from '@mikro-orm/core';

/** How a message refers to an attachment. */
export interface MessageAttachment {
  /** Id of the file. */
  fileId: string;
  name: string;
  /** `application/pdf`. */
  contentType: string;
  /** Bytes. */
  size: number;
  /** Set for an image inside the HTML, which says `cid:<contentId>`. */
  contentId: string | null;
}

const AttachmentFileSchema = defineEntity({
  name: 'AttachmentFile',
  tableName: 'attachment_file',
  uniques: [{ properties: ['accountId', 'hash'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    /** SHA-256 of the bytes: equal files are kept once per account. */
    hash: p.blob(),
    bytes: p.blob(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** Bytes of an attachment, shared by the messages that carry it. */
export class AttachmentFile extends AttachmentFileSchema.class {}
AttachmentFileSchema.setClass(AttachmentFile);
