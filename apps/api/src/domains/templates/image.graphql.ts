import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../infra/graphql/connection.ts';
import { Node } from '../../infra/graphql/node.ts';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';

@ObjectType('Image', { description: 'An image of the library, served from our own address.', implements: Node })
export class ImageType extends Node {
  @Exposed('PARENT', () => String, 'Name of the file.')
  name!: string;

  @Exposed('PARENT', () => String, '`image/png`, `image/jpeg`, `image/gif` or `image/webp`.')
  contentType!: string;

  @Exposed('PARENT', () => Int, 'Width in pixels.')
  width!: number;

  @Exposed('PARENT', () => Int, 'Height in pixels.')
  height!: number;

  @Exposed('PARENT', () => Int, 'Size in bytes.')
  size!: number;

  @Exposed('PARENT', () => String, 'Address for mails; it never changes and may be cached for ever.')
  url!: string;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was uploaded.')
  createdAt!: Date;
}

export const ImageConnection = connectionOf('Image', () => ImageType);
export type ImageConnection = InstanceType<typeof ImageConnection>;

@InputType({ description: 'An image to keep.' })
export class ImageUploadInput {
  @Field(() => String, { description: 'Name of the file, 1 to 120 characters.' })
  name!: string;

  @Field(() => String, { description: 'PNG, JPEG, GIF or WebP of up to 8 MB, base64.' })
  contentBase64!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Wider images are made smaller, 16 to 2,400 pixels; 1,200 when empty. None is made larger.',
  })
  maxWidth?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: "Account; the caller's own when empty, the platform for a super admin.",
  })
  accountId?: string | null;
}

@InputType({ description: 'An image to remove.' })
export class ImageDeleteInput {
  @Field(() => ID, { description: 'The image, `img_…`.' })
  id!: string;
}

const ImageUploadUserError = userErrorOf('ImageUpload', {
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  NAME_INVALID: 'The name is empty, longer than 120 characters, or holds a line break.',
  NOT_AN_IMAGE: 'The bytes are no PNG, JPEG, GIF or WebP, whatever the name says.',
  TOO_LARGE: 'The file is larger than 8 MB or has too many pixels.',
  WIDTH_INVALID: 'The width is not from 16 to 2,400.',
});
const ImageDeleteUserError = userErrorOf('ImageDelete', {
  NOT_FOUND: 'There is no such image, or it is not yours.',
  IN_USE: 'A published version of a template shows it.',
});

@ObjectType({ description: 'Answer to imageUpload.' })
export class ImageUploadPayload {
  @Exposed('PARENT', () => ImageType, 'The image; the same one when its bytes were there already.', { nullable: true })
  image?: ImageType | null;

  @Exposed('PARENT', () => [ImageUploadUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to imageDelete.' })
export class ImageDeletePayload {
  @Exposed('PARENT', () => ID, 'Id of the image that is gone.', { nullable: true })
  deletedId?: string | null;

  @Exposed('PARENT', () => [ImageDeleteUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}
