import { registerEnumType } from 'type-graphql';
import { ConsentSource } from './consent.entity.ts';

registerEnumType(ConsentSource, {
  name: 'ConsentSource',
  description: "How a recipient's choice reached us.",
  valuesConfig: {
    ONE_CLICK: { description: 'The unsubscribe button of the inbox (RFC 8058).' },
    PREFERENCE_CENTRE: { description: 'The page behind a link in a mail.' },
    PROVIDER: { description: 'Reported by a provider.' },
    PERSON: { description: 'Entered by a person of the account or an API key.' },
    IMPORT: { description: 'It came with an import.' },
  },
});
