/** Before which block something lands that is let go at this height: above the middle of a block is before it. */
export function placeAt(y: number, blocks: readonly { top: number; bottom: number }[]): number {
  const found = blocks.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return found < 0 ? blocks.length : found;
}

interface DropOptions {
  document: Document;
  /** The blocks as they are drawn, from top to bottom. */
  blocks: () => HTMLElement[];
  /** What happens with what is being dragged; undefined: nothing of ours is. */
  onDrop: () => ((place: number) => void) | undefined;
}

/** Lets blocks of the palette be put down between those of the mail, and shows where they will be. */
export function listenForDrops({ document, blocks, onDrop }: DropOptions): void {
  const line = document.createElement('div');
  line.style.cssText =
    'position:fixed;left:0;right:0;height:4px;margin-top:-2px;background:#14868c;pointer-events:none';
  const placeOf = (event: DragEvent): number => placeAt(event.clientY, blocks().map(edgesOf));
  const take = (event: DragEvent): boolean => {
    if (!onDrop()) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const over = (event: DragEvent): void => {
    if (!take(event)) return;
    const place = placeOf(event);
    const drawn = blocks().map(edgesOf);
    line.style.top = `${drawn[place]?.top ?? drawn.at(-1)?.bottom ?? 0}px`;
    document.body.append(line);
  };
  const end = (): void => line.remove();
  document.addEventListener('dragenter', over, true);
  document.addEventListener('dragover', over, true);
  document.addEventListener('dragleave', (event) => event.relatedTarget ?? end(), true);
  document.addEventListener(
    'drop',
    (event) => {
      end();
      const place = placeOf(event);
      if (take(event)) onDrop()?.(place);
    },
    true,
  );
}

function edgesOf(element: HTMLElement): { top: number; bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom };
}
