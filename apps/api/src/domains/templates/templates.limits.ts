/** Bounds of what people write. Characters unless said otherwise; each is far above what a mail that anybody reads needs. */
export const MAX_KEY_LENGTH = 100;
export const MAX_NAME_LENGTH = 200;
export const MAX_NOTES_LENGTH = 2_000;
export const MAX_SUBJECT_LENGTH = 500;
export const MAX_PREHEADER_LENGTH = 500;
/** Gmail clips at 102 kB; MJML and HTML before inlining may be larger than what comes out, not five times as large. */
export const MAX_SOURCE_LENGTH = 500_000;
/** Elements of one body; large newsletters have about a thousand. */
export const MAX_ELEMENTS = 5_000;
/** Style rules times elements: a million takes about two seconds, Foundation's sheet on a large newsletter is a fifth of it. */
export const MAX_STYLE_WORK = 1_000_000;
/** What one recipient's mail may weigh, in bytes: ten times what Gmail shows. */
export const MAX_RENDERED_BYTES = 1_000_000;
/** More alternatives than that never reach a sample from which something can be concluded. */
export const MAX_VARIANTS = 8;
export const MAX_VARIABLES = 200;
/** Parts of the recipients; what variants share. */
export const ALL_SHARES = 100;

/** Gmail shows a link "view entire message" instead of what follows, in bytes. */
export const GMAIL_CLIP_BYTES = 102_000;
/** Gmail drops a whole style block that is larger, in characters (Gmail's CSS documentation: 8,192 since 2016). */
export const GMAIL_STYLE_LENGTH = 8_192;
/** Phones show about forty, desks about seventy characters of a subject. */
export const LONG_SUBJECT = 70;
/** Links that one pre-flight asks; a mail with more is told so. */
export const MAX_CHECKED_LINKS = 100;
export const LINKS_AT_ONCE = 5;
/** How long a server has to answer one link, in ms. */
export const LINK_TIMEOUT_MS = 5_000;
/** How long a pre-flight goes on asking links, in ms: whoever waits for it has a browser open. */
export const LINKS_BUDGET_MS = 20_000;

/** An image as it comes, in bytes. */
export const MAX_IMAGE_BYTES = 8 * 1024 * 1024;
/** Pixels of an image in all frames together; beyond it, unpacking it would take the memory of other work. */
export const MAX_IMAGE_PIXELS = 50_000_000;
/** Widest image that is kept, in pixels: twice the 600 of a mail, for sharp displays. */
export const DEFAULT_IMAGE_WIDTH = 1_200;
export const MAX_IMAGE_WIDTH = 2_400;
export const MAX_IMAGE_NAME_LENGTH = 120;
