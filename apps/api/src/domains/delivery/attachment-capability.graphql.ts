import { Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';

export enum AttachmentTravel {
  VALUE = 'VALUE',
  URL = 'URL',
}

registerEnumType(AttachmentTravel, {
  name: 'AttachmentTravel',
  description: 'How files travel to a provider.',
  valuesConfig: {
    VALUE: { description: 'Inside the mail.' },
    URL: { description: 'The provider fetches them from an address of ours.' },
  },
});

@ObjectType('AttachmentCapability', { description: 'Which files a provider takes.' })
export class AttachmentCapabilityType {
  @Exposed('PARENT', () => AttachmentTravel, 'How they travel; null when it takes none.', { nullable: true })
  by!: `${AttachmentTravel}` | null;

  @Exposed('PARENT', () => Boolean, 'Takes images inside the HTML by content id.')
  inline!: boolean;

  @Exposed('PARENT', () => Int, 'Most files of a mail.')
  maxCount!: number;

  @Exposed('PARENT', () => Int, 'All files of a mail together, in bytes before encoding.')
  maxBytes!: number;

  @Exposed('PARENT', () => [String], 'Lower-case file name extensions it takes; null: any.', { nullable: true })
  extensions!: string[] | null;
}
