import { useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import ReactDiffViewer, { DiffMethod } from 'react-diff-viewer-continued';

/** Two texts beside each other, or one below the other where there is no room, with the words that differ. */
export function SourceDiff({ before, after }: { before: string; after: string }) {
  const dark = useComputedColorScheme('light') === 'dark';
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  return (
    <ReactDiffViewer
      oldValue={before}
      newValue={after}
      splitView={wide}
      useDarkTheme={dark}
      compareMethod={DiffMethod.WORDS}
      extraLinesSurroundingDiff={3}
    />
  );
}
