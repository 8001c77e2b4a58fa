import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

/** Goes there without loading the page again; other tabs and windows are left to the browser. */
function useOpenPath(path: string): (event: MouseEvent) => void {
  const router = useRouter();
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    router.history.push(path);
  };
}

interface PathProps {
  /** Path and query of a screen, as the API gives them. */
  path: string;
  children: ReactNode;
}

export function PathLink({ path, children, ...looks }: PathProps & AnchorProps) {
  return (
    <Anchor href={path} onClick={useOpenPath(path)} {...looks}>
      {children}
    </Anchor>
  );
}

export function PathButton({ path, children, ...looks }: PathProps & ButtonProps) {
  return (
    <Button component="a" href={path} onClick={useOpenPath(path)} {...looks}>
      {children}
    </Button>
  );
}
