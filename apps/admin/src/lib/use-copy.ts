import { useCallback, useEffect, useRef, useState } from 'react';

/** How long the confirmation stays, milliseconds. */
const CONFIRM_MS = 2_000;

/** Without a secure context (plain HTTP in an office) there is no clipboard API; the old command still works. */
function copyByCommand(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}

/** Copies a text and says for two seconds that it did. */
export function useCopy(): { copied: boolean; copy: (text: string) => void } {
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback((text: string) => {
    const confirm = (): void => {
      setCopied(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setCopied(false), CONFIRM_MS);
    };
    if (!navigator.clipboard) {
      if (copyByCommand(text)) confirm();
      return;
    }
    navigator.clipboard.writeText(text).then(confirm, () => {
      if (copyByCommand(text)) confirm();
    });
  }, []);
  return { copied, copy };
}
