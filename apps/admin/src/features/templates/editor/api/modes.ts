export const MODES = ['builder', 'rich', 'source', 'text'] as const;

/** How a person writes a body. */
export type Mode = (typeof MODES)[number];
