/**
 * What a refusal says. HARD: the address does not exist or refuses for good. SOFT: it may be taken another day.
 * POLICY: it is about the sender, the network or the content, not about the address.
 */
export enum BounceClass {
  HARD = 'HARD',
  SOFT = 'SOFT',
  POLICY = 'POLICY',
}

interface Rule {
  pattern: RegExp;
  says: BounceClass;
}

/** Contracts §3.2, by `class.subject.detail`; the first that fits. */
const enhancedRules: Rule[] = [
  { pattern: /^[45]\.7\./, says: BounceClass.POLICY },
  { pattern: /^5\.1\.[78]$/, says: BounceClass.POLICY },
  { pattern: /^5\.1\./, says: BounceClass.HARD },
  { pattern: /^5\.2\.1$/, says: BounceClass.HARD },
  { pattern: /^[45]\.2\.2$/, says: BounceClass.SOFT },
  { pattern: /^5\.(2\.3|3\.4)$/, says: BounceClass.POLICY },
  { pattern: /^5\.6\./, says: BounceClass.POLICY },
  { pattern: /^4\./, says: BounceClass.SOFT },
  { pattern: /^5\.[345]\./, says: BounceClass.SOFT },
];

/**
 * Words that servers use where they give no enhanced code; the first that fits. Policy goes first, because "blocked: user
 * rejected" is about the sender, and a full mailbox before a missing one, because "mailbox unavailable: over quota" is full.
 */
const textRules: Rule[] = [
  {
    pattern:
      /spam|blocked|block ?list|black ?list|denylist|reputation|policy|banned|dmarc|\bspf\b|\bdkim\b|unsolicited|not authori[sz]ed|virus/i,
    says: BounceClass.POLICY,
  },
  { pattern: /too (big|large)|exceeds? (the )?(maximum|size)|size limit/i, says: BounceClass.POLICY },
  {
    pattern: /mailbox (is )?full|over ?quota|quota (is )?(exceeded|full)|insufficient (system )?storage|penuh/i,
    says: BounceClass.SOFT,
  },
  {
    pattern:
      /try again|temporar|greylist|grey-list|timed? ?out|deferred|too many|rate limit|connection (refused|reset)|expired/i,
    says: BounceClass.SOFT,
  },
  {
    pattern:
      /user unknown|unknown (user|recipient|address)|no such (user|recipient|mailbox|address|person)|(does|do) ?(not|n't) exist|no mailbox|mailbox (unavailable|not found|disabled|inactive)|(user|recipient|address|account|mailbox) (not found|disabled|is disabled|is inactive|rejected|invalid)|invalid (recipient|mailbox|address|e?-?mail)|bad destination|(domain|host) (not found|unknown)|unrouteable|null mx|tidak (ditemukan|dikenal|ada)/i,
    says: BounceClass.HARD,
  },
];

/**
 * Contracts §3: enhanced code before words before basic code. Null when the words say nothing that is known.
 * `status` is an enhanced code that was told apart from the words, as in a DSN; one in the words is the server's own and counts more.
 */
export function bounceClassOf(words: string, status: string | null = null): BounceClass | null {
  const codes = [/\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0], status];
  for (const code of codes) {
    const rule = code && enhancedRules.find(({ pattern }) => pattern.test(code));
    if (rule) return rule.says;
  }
  const rule = textRules.find(({ pattern }) => pattern.test(words));
  return rule ? rule.says : ofBasicCode(words);
}

/** 550, 551 and 553 are about the mailbox, 552 about its room; 554 says too little. */
function ofBasicCode(words: string): BounceClass | null {
  const code = /(?:^|[\s;:(])([45]\d\d)(?=[\s:;,)-]|$)/.exec(words)?.[1];
  if (!code) return null;
  if (code.startsWith('4') || code === '552') return BounceClass.SOFT;
  return code === '550' || code === '551' || code === '553' ? BounceClass.HARD : BounceClass.POLICY;
}
