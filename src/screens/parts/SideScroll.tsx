import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly className?: string;
  /** One element, which scrolls. */
  readonly children: ReactNode;
}

/** Around what scrolls sideways: a shade over its far edge for as long as there is more beyond it. */
export function SideScroll({ className = '', children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const around = frame.current;
    const scroller = around?.firstElementChild;
    if (around === null || !(scroller instanceof HTMLElement)) return;
    // Right to left, scrollLeft counts down from 0.
    const measure = () => {
      const left = scroller.scrollWidth - scroller.clientWidth - Math.abs(scroller.scrollLeft);
      around.classList.toggle('has-more', left > 1);
    };
    const observer = new ResizeObserver(measure);
    for (const element of [scroller, ...scroller.children]) observer.observe(element);
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', measure);
    };
  }, []);
  return (
    <div ref={frame} className={`side-scroll ${className}`.trim()}>
      {children}
    </div>
  );
}
