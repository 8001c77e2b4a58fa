import 'grapesjs/dist/css/grapes.min.css';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KEPT_TAG } from '../api/canvas-source.ts';
import { type ElementPath, MjmlCanvas } from '../api/mjml-canvas.ts';
import type { MjmlDocument } from '../api/mjml-document.ts';
import { kindOfTag } from '../api/structure.ts';
import classes from './builder.module.css';

/** Typing in a field redraws the canvas when it pauses. Milliseconds. */
const REDRAW_MS = 250;

interface BuilderCanvasProps {
  document: MjmlDocument;
  selected: ElementPath;
  mergeTags: readonly string[];
  onChange: (source: string) => void;
  onSelect: (path: ElementPath) => void;
  /** Gets the canvas for what is dragged into it; undefined when it is gone. */
  onReady: (canvas: MjmlCanvas | undefined) => void;
}

/** The canvas people work in with the mouse. Everything it can do stands in the list of blocks too. */
export function BuilderCanvas(props: BuilderCanvasProps) {
  const { document, selected, mergeTags } = props;
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<MjmlCanvas>();
  const change = useEffectEvent((source: string) => props.onChange(source));
  const select = useEffectEvent((path: ElementPath) => props.onSelect(path));
  const ready = useEffectEvent((made: MjmlCanvas | undefined) => props.onReady(made));
  const words = useEffectEvent(() => ({
    element: (tag: string) =>
      tag === KEPT_TAG ? t('templates.builder.kept') : t(`templates.builder.element.${kindOfTag(tag)}`),
    canvas: t('templates.builder.canvas'),
    kept: t('templates.builder.kept'),
    tag: t('templates.merge.insert'),
  }));
  const tags = mergeTags.join(' ');
  useEffect(() => {
    if (!container.current) return;
    const made = new MjmlCanvas({
      container: container.current,
      words: words(),
      mergeTags: tags.split(' '),
      onChange: (source) => change(source),
      onSelect: (path) => select(path),
    });
    setCanvas(made);
    ready(made);
    return () => {
      ready(undefined);
      setCanvas(undefined);
      made.destroy();
    };
  }, [tags]);
  useEffect(() => {
    if (!canvas) return;
    canvas.expect(document);
    const timer = setTimeout(() => canvas.draw(document), canvas.empty ? 0 : REDRAW_MS);
    return () => clearTimeout(timer);
  }, [canvas, document]);
  const at = selected.join('.');
  useEffect(() => {
    canvas?.select(at === '' ? [] : at.split('.').map(Number));
  }, [canvas, at]);
  return (
    <section className={classes.canvas} aria-label={t('templates.builder.canvas')}>
      <div ref={container} />
    </section>
  );
}
