import { useElementSize } from '@mantine/hooks';
import { previewDocument } from '../api/preview-document.ts';

/** The widths people read at, pixels. */
const WIDTHS = { desktop: 680, phone: 375 } as const;

interface PreviewFrameProps {
  title: string;
  html: string;
  device: keyof typeof WIDTHS;
  dark?: boolean;
  height?: number;
}

/** A mail at its true width, made smaller where there is no room for it. No scripts, no way out. */
export function PreviewFrame({ title, html, device, dark = false, height = 600 }: PreviewFrameProps) {
  const { ref, width } = useElementSize();
  const scale = width === 0 ? 1 : Math.min(1, width / WIDTHS[device]);
  return (
    <div ref={ref} style={{ height, overflow: 'hidden' }}>
      <iframe
        title={title}
        sandbox=""
        referrerPolicy="no-referrer"
        srcDoc={previewDocument(html, dark)}
        style={{
          display: 'block',
          margin: scale === 1 ? '0 auto' : 0,
          width: WIDTHS[device],
          height: height / scale,
          transform: `scale(${scale})`,
          transformOrigin: '0 0',
          border: '1px solid var(--line)',
          borderRadius: 4,
          background: '#fff',
          colorScheme: dark ? 'dark' : 'light',
        }}
      />
    </div>
  );
}
