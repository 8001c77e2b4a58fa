import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { toConnection } from '../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import {
  ImageConnection,
  ImageDeleteInput,
  ImageDeletePayload,
  ImageUploadInput,
  ImageUploadPayload,
} from './image.graphql.ts';
import { toImageType } from './image.mappers.ts';
import type { ImageService } from './image.service.ts';

@Resolver()
export class ImageResolver {
  readonly #images: ImageService;

  constructor(images: ImageService) {
    this.#images = images;
  }

  @Guarded('PERSON')
  @Query(() => ImageConnection, {
    nullable: true,
    description: 'The image library, newest first; null when there is no such account.',
  })
  async images(
    @Arg('search', () => String, { nullable: true, description: 'Part of the name; all when empty.' }) search:
      | string
      | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' }) first:
      | number
      | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' }) after:
      | string
      | null,
    @Arg('accountId', () => ID, {
      nullable: true,
      description: "Account; the caller's own when empty, the platform for a super admin.",
    })
    accountId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ImageConnection | null> {
    try {
      const wanted = { search: search ?? null, accountId: accountId ?? null };
      const page = await this.#images.list(callerOf(context), wanted, { first, after });
      return toConnection(page, (image) => toImageType(this.#images, image));
    } catch (error) {
      if (error instanceof ExpectedFailure) return null;
      throw error;
    }
  }

  @Guarded('PERSON')
  @Mutation(() => ImageUploadPayload, {
    description: 'Keeps an image: checked by its bytes, made smaller, without what a camera wrote into it.',
  })
  imageUpload(
    @Arg('input', () => ImageUploadInput) input: ImageUploadInput,
    @Ctx() context: RequestContext,
  ): Promise<ImageUploadPayload> {
    return withUserErrors(async () => {
      const { name, contentBase64, maxWidth = null, accountId = null } = input;
      const image = await this.#images.upload(callerOf(context), { name, contentBase64, maxWidth, accountId });
      return { image: toImageType(this.#images, image) };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => ImageDeletePayload, { description: 'Removes an image that no published version shows.' })
  imageDelete(
    @Arg('input', () => ImageDeleteInput) input: ImageDeleteInput,
    @Ctx() context: RequestContext,
  ): Promise<ImageDeletePayload> {
    return withUserErrors(async () => {
      await this.#images.delete(callerOf(context), input.id);
      return { deletedId: input.id };
    });
  }
}
