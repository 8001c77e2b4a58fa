import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { Orm } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import { fromPublicId, type IdGenerator, isUuid, toPublicId } from '../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import { mayAccess, type Principal } from '../../kernel/principal.ts';
import { Image } from './image.entity.ts';
import { imagesUsed } from './image.queries.ts';
import type { TemplateService } from './template.service.ts';
import {
  DEFAULT_IMAGE_WIDTH,
  MAX_IMAGE_BYTES,
  MAX_IMAGE_NAME_LENGTH,
  MAX_IMAGE_PIXELS,
  MAX_IMAGE_WIDTH,
} from './templates.limits.ts';

const MIN_IMAGE_WIDTH = 16;
const CONTENT_TYPES: Record<string, string> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** Raised when an image does not exist or is not the caller's. */
class ImageNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such image, or it is not yours.', ['input', 'id']);
  }
}

/** Raised when a published version of a template shows the image. */
class ImageInUse extends ExpectedFailure<'IN_USE'> {
  constructor() {
    super('IN_USE', 'A published version of a template shows this image.', ['input', 'id']);
  }
}

/** Raised when bytes are no image of a kind that mail programs show. */
class NotAnImage extends ExpectedFailure<'NOT_AN_IMAGE'> {
  constructor() {
    super('NOT_AN_IMAGE', 'The file is no PNG, JPEG, GIF or WebP image.', ['input', 'contentBase64']);
  }
}

/** Raised when an image has more bytes or pixels than it may. */
class ImageTooLarge extends ExpectedFailure<'TOO_LARGE'> {
  constructor() {
    super('TOO_LARGE', 'The image is larger than 8 MB or has too many pixels.', ['input', 'contentBase64']);
  }
}

/** Raised when the name of an image is empty, too long, or holds control characters. */
class ImageNameInvalid extends ExpectedFailure<'NAME_INVALID'> {
  constructor() {
    super('NAME_INVALID', `The name needs 1 to ${MAX_IMAGE_NAME_LENGTH} characters on one line.`, ['input', 'name']);
  }
}

/** Raised when a width is out of its bounds. */
class WidthInvalid extends ExpectedFailure<'WIDTH_INVALID'> {
  constructor() {
    super('WIDTH_INVALID', `"maxWidth" must be from ${MIN_IMAGE_WIDTH} to ${MAX_IMAGE_WIDTH}.`, ['input', 'maxWidth']);
  }
}

interface Deps {
  orm: Orm;
  clock: Clock;
  ids: IdGenerator;
  templates: TemplateService;
  publicUrl: string;
}

/** The image library of each account. */
export class ImageService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** `<public url>/images/img_…/<name>` */
  urlOf({ id, name }: Pick<Image, 'id' | 'name'>): string {
    return `${this.#deps.publicUrl}/images/${toPublicId('img', id)}/${encodeURIComponent(name)}`;
  }

  /** Throws AccountNotFound, ImageNameInvalid, WidthInvalid, ImageTooLarge, NotAnImage. */
  async upload(
    principal: Principal,
    input: { name: string; contentBase64: string; maxWidth: number | null; accountId: string | null },
  ): Promise<Image> {
    const { orm, clock, ids, templates } = this.#deps;
    const accountId = await templates.accountFor(principal, input.accountId);
    const name = checkedImageName(input.name);
    const width = input.maxWidth ?? DEFAULT_IMAGE_WIDTH;
    if (width < MIN_IMAGE_WIDTH || width > MAX_IMAGE_WIDTH) throw new WidthInvalid();
    const image = await resized(Buffer.from(input.contentBase64, 'base64'), width);
    const hash = createHash('sha256').update(image.bytes).digest();
    const row = { ...image, accountId, name, hash, createdAt: clock.now(), createdByUserId: principal.userId };
    await orm.em
      .fork()
      .transactional((em) =>
        em.upsert(
          Image,
          { ...row, id: ids.next() },
          { onConflictFields: ['accountId', 'hash'], onConflictAction: 'ignore' },
        ),
      );
    return orm.em.fork().findOneOrFail(Image, { accountId, hash });
  }

  /** Newest first, without their bytes. Throws AccountNotFound. */
  async list(
    principal: Principal,
    wanted: { search: string | null; accountId: string | null },
    page: PageRequest,
  ): Promise<Page<Image>> {
    const accountId = await this.#deps.templates.accountFor(principal, wanted.accountId);
    const size = pageSize(page.first);
    const after = decodeCursor(page.after, isUuid);
    const pattern = `%${(wanted.search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
    const where = { accountId, name: { $ilike: pattern } };
    const em = this.#deps.orm.em.fork();
    const rows = await em.find(
      Image,
      { ...where, ...(after && { id: { $lt: after } }) },
      { limit: size + 1, orderBy: { id: 'desc' }, exclude: ['bytes'] },
    );
    return toPage(rows as unknown as Image[], size, {
      after,
      keyOf: ({ id }) => id,
      count: () => em.fork().count(Image, where),
    });
  }

  /** By UUID, for whoever has its address. */
  async open(id: string): Promise<Image | null> {
    return this.#deps.orm.em.fork().findOne(Image, { id });
  }

  async find(principal: Principal, id: string): Promise<Image | null> {
    const image = await this.open(id);
    return image && mayAccess(principal, image.accountId) ? image : null;
  }

  /** Throws ImageNotFound, ImageInUse. */
  async delete(principal: Principal, publicId: string): Promise<void> {
    const id = fromPublicId('img', publicId);
    if (!id) throw new ImageNotFound();
    await this.#deps.orm.em.fork().transactional(async (em) => {
      const image = await em.findOne(Image, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!image || !mayAccess(principal, image.accountId)) throw new ImageNotFound();
      if (await imagesUsed(em, toPublicId('img', id))) throw new ImageInUse();
      await em.nativeDelete(Image, { id });
    });
  }
}

function checkedImageName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > MAX_IMAGE_NAME_LENGTH || /[\p{Cc}/\\]/u.test(trimmed))
    throw new ImageNameInvalid();
  return trimmed;
}

/** What the bytes are is read from them, and what a camera wrote beside the picture is left out. */
async function resized(bytes: Buffer, maxWidth: number) {
  if (bytes.length > MAX_IMAGE_BYTES) throw new ImageTooLarge();
  try {
    // Loaded with the first picture.
    const { default: sharp } = await import('sharp');
    const source = sharp(bytes, { animated: true, limitInputPixels: MAX_IMAGE_PIXELS });
    const { format, width, pages, pageHeight, height } = await source.metadata();
    const contentType = CONTENT_TYPES[format];
    if (!contentType) throw new NotAnImage();
    if (width * (pageHeight ?? height) * (pages ?? 1) > MAX_IMAGE_PIXELS) throw new ImageTooLarge();
    const { data, info } = await source
      .autoOrient()
      .resize({ width: maxWidth, withoutEnlargement: true })
      .toBuffer({ resolveWithObject: true });
    return {
      bytes: data,
      contentType,
      width: info.width,
      height: info.pageHeight ?? info.height,
      size: data.length,
    };
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error;
    throw /pixel limit/.test(String(error)) ? new ImageTooLarge() : new NotAnImage();
  }
}
