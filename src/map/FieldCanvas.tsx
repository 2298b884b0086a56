import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { OrganizationId } from '../core/model/ids.ts';
import type { Insets } from '../core/view/arrange.ts';
import type { PointedOut } from '../core/view/emphasis.ts';
import type { GroundTexts } from '../core/view/grounds.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';
import type { Rect } from '../core/view/rect.ts';
import type { Scene } from '../core/view/scene.ts';
import { FieldView } from './fieldView.ts';
import { mapFontReady } from './mapFont.ts';
import { mapKey, startOf } from './mapKeys.ts';
import { readTheme } from './readTheme.ts';
import { nextTurn } from './slices.ts';
import { watchTheme } from './watchTheme.ts';

export interface FieldCanvasHandle {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings an organisation into the free part of the map if a panel or the edge hides it. */
  reveal(id: OrganizationId): void;
  /** Brings an organisation to the middle of the free part. */
  centreOn(id: OrganizationId): void;
  /** Moves the focus to the map. */
  focus(): void;
  /** Moves the focus to the map and, for whoever works with the keyboard, to an organisation on it. */
  focusOn(id: OrganizationId): void;
}

export interface FieldCanvasProps {
  readonly ref?: Ref<FieldCanvasHandle>;
  readonly scene: Scene;
  readonly texts: GroundTexts;
  readonly selected: OrganizationId | null;
  /** Those a sentence speaks of; everyone else steps back. Null for no such sentence. */
  readonly pointedOut?: PointedOut | null;
  /** Those to be brought into view together; nobody again brings back the view of all. */
  readonly inView?: readonly OrganizationId[];
  /** What panels cover along each side, in px. */
  readonly insets: Insets;
  /** Places that names keep clear of, in px of the map. */
  readonly reserved: readonly Rect[];
  /** Enlarges names, as for a projector. */
  readonly labelScale?: number;
  /** Says what the picture shows, for those who do not see it. */
  readonly label: string;
  /** Id of an element with a fuller description. */
  readonly describedBy?: string;
  /** What is read out when the keyboard comes to an organisation. */
  readonly describe: (id: OrganizationId) => string;
  readonly onSelect: (id: OrganizationId | null) => void;
}

const nobody: readonly OrganizationId[] = [];
const zoomStep = 1.35;

/** The field as a map that can be pointed at, dragged, zoomed and walked over with the keyboard. */
export function FieldCanvas(props: FieldCanvasProps): ReactNode {
  const { scene, texts, selected, insets, reserved, onSelect } = props;
  const pointedOut = props.pointedOut ?? null;
  const inView = props.inView ?? nobody;
  const labelScale = props.labelScale ?? 1;
  const box = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const graph = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const [view, setView] = useState<FieldView | null>(null);
  const [hovered, setHovered] = useState<OrganizationId | null>(null);
  const [keyboard, setKeyboard] = useState<OrganizationId | null>(null);
  const theme = useThemeOf(box);
  const latest = useRef({ scene, texts, insets, reserved, labelScale, theme, onSelect });
  latest.current = { scene, texts, insets, reserved, labelScale, theme, onSelect };

  useEffect(() => {
    let made: FieldView | null = null;
    let gone = false;
    void mapFontReady()
      .then(nextTurn)
      .then(() => {
        const parts = { under: under.current, graph: graph.current, over: over.current };
        if (gone || parts.under === null || parts.graph === null || parts.over === null || box.current === null) return;
        const now = latest.current;
        made = new FieldView(
          { under: parts.under, graph: parts.graph, over: parts.over },
          now.scene,
          { ...now, theme: now.theme ?? readTheme(box.current) },
          { onSelect: (id) => latest.current.onSelect(id), onHover: setHovered },
        );
        setView(made);
      });
    return () => {
      gone = true;
      made?.destroy();
      setView(null);
    };
  }, []);

  useEffect(() => {
    if (view === null || box.current === null) return;
    const watch = new ResizeObserver(() => view.resize());
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [view]);

  useWheelForThePage(box);
  useEffect(() => view?.setScene(scene), [view, scene]);
  useEffect(() => {
    if (theme !== null) view?.setSettings({ texts, insets, reserved, labelScale, theme });
  }, [view, texts, insets, reserved, labelScale, theme]);
  useEffect(
    () => view?.setEmphasis({ selected, hovered: keyboard ?? hovered, pointedOut }, keyboard),
    [view, selected, hovered, keyboard, pointedOut],
  );
  useEffect(() => view?.setInView(inView), [view, inView]);

  useImperativeHandle(
    props.ref,
    () => ({
      fit: () => view?.fit(),
      zoomIn: () => view?.zoomBy(zoomStep),
      zoomOut: () => view?.zoomBy(1 / zoomStep),
      reveal: (id) => view?.centreOn(id, true),
      centreOn: (id) => view?.centreOn(id, false),
      focus: () => box.current?.focus({ preventScroll: true }),
      focusOn: (id) => {
        box.current?.focus({ preventScroll: true });
        if (box.current?.matches(':focus-visible') === true) setKeyboard(id);
      },
    }),
    [view],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (view === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const asked = mapKey(event.key, view, keyboard);
    const nothingToLeave = asked?.kind === 'leave' && keyboard === null && selected === null;
    if (asked === null || nothingToLeave) return;
    event.preventDefault();
    switch (asked.kind) {
      case 'move':
        setKeyboard(asked.to);
        view.centreOn(asked.to, true);
        return;
      case 'select':
        onSelect(asked.id);
        return;
      case 'leave':
        setKeyboard(null);
        onSelect(null);
        return;
      case 'zoom':
        view.zoomBy(asked.factor);
        return;
      case 'fit':
        view.fit();
    }
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this is a picture that can be walked over.
    <div
      className="field-canvas"
      ref={box}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one tab stop that answers to arrow keys.
      tabIndex={0}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const byKeyboard = event.currentTarget.matches(':focus-visible');
        if (byKeyboard && keyboard === null) setKeyboard(selected ?? startOf(scene));
      }}
      onBlur={() => setKeyboard(null)}
      onPointerDown={() => setKeyboard(null)}
    >
      <canvas className="field-layer" ref={under} />
      <div className="field-graph __________cytoscape_container" ref={graph} aria-hidden="true" />
      <canvas className="field-layer field-names" ref={over} role="img" aria-label={props.label} />
      <p className="visually-hidden" aria-live="polite">
        {keyboard === null ? '' : props.describe(keyboard)}
      </p>
    </div>
  );
}

/** In a window so low that the page itself scrolls, as at 400 %, the wheel is the page's; with Ctrl it still zooms. */
function useWheelForThePage(box: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const low = matchMedia('(max-height: 420px)');
    const leave = (event: WheelEvent) => {
      if (low.matches && !event.ctrlKey) event.stopPropagation();
    };
    element.addEventListener('wheel', leave, { capture: true, passive: true });
    return () => element.removeEventListener('wheel', leave, true);
  }, [box]);
}

function useThemeOf(box: { readonly current: HTMLElement | null }): MapTheme | null {
  const [theme, setTheme] = useState<MapTheme | null>(null);
  useEffect(() => {
    const read = () => {
      if (box.current !== null) setTheme(readTheme(box.current));
    };
    read();
    return watchTheme(read);
  }, [box]);
  return theme;
}
