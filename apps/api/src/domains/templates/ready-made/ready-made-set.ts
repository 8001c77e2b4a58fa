import { accountMails } from './account-mails.ts';
import { businessMails } from './business-mails.ts';
import { orderMails } from './order-mails.ts';
import { orderTroubleMails } from './order-trouble-mails.ts';
import type { ReadyMade } from './ready-made.ts';

/** The ready-made set: a template for every type of the registry. */
export const readyMadeSet: ReadyMade[] = [...accountMails, ...orderMails, ...orderTroubleMails, ...businessMails];
