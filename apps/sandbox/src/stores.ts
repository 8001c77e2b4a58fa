import type { Downloader } from './download.ts';
import type { FaultStore } from './fault.store.ts';
import type { Journal } from './journal.store.ts';
import type { Mailbox } from './mailbox.store.ts';
import type { Timers } from './timers.ts';
import type { FirstTries } from './triggers.ts';
import type { WebhookPoster } from './webhook-post.ts';

/** What all stand-ins of one sandbox share. */
export interface Stores {
  faults: FaultStore;
  /** An address is refused for the first time once, whichever provider it comes to. */
  firstTries: FirstTries;
  journal: Journal;
  mailbox: Mailbox;
  timers: Timers;
  downloader: Downloader;
  poster: WebhookPoster;
}
