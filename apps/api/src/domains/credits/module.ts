import { CreditAccount, CreditEntry } from './credits.entity.ts';

export const creditsEntities = [CreditAccount, CreditEntry];
