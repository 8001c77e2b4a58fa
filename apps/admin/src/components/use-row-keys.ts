import { useHotkeys } from '@mantine/hooks';
import type { RefObject } from 'react';

/** Marks the link that opens a row; j and k move the focus along these links, so Enter works by itself. */
export const ROW_LINK = { 'data-row-link': true } as const;

/** j: next row, k: row before, inside `container`. Focus really moves, so a screen reader follows. */
export function useRowKeys(container: RefObject<HTMLElement | null>): void {
  const move = (step: 1 | -1): void => {
    const links = [...(container.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    if (links.length === 0) return;
    const at = links.findIndex((link) => link.matches(':focus'));
    const next = at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step));
    links[next]?.focus();
    links[next]?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
  ]);
}
