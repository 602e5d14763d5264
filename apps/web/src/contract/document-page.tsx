import { useCallback, useRef, useState } from 'react';
import { Page } from 'react-pdf';
import styles from './document-viewer.module.css';
import { nameLinks } from './link-names.ts';
import { giveStructure, holdStructure } from './structure-layer.ts';

interface DocumentPageProps {
  number: number;
  /** In pixels. */
  width: number;
  height: number;
}

/** So far from what is seen, in heights of the view, a page is drawn: the next one is there when one comes to it. */
const margin = '150% 0px';
/** No canvas is wider, however dense the screen: phones give none beyond. */
const widestCanvas = 4096;

/** One page at its place; drawn when one comes near, so that a long document costs no more than what one looks at. */
export function DocumentPage({ number, width, height }: DocumentPageProps) {
  const [near, setNear] = useState(number === 1);
  const box = useRef<HTMLDivElement>(null);
  const watched = useCallback((place: HTMLDivElement | null) => {
    box.current = place;
    if (place === null) return undefined;
    const root = place.parentElement?.closest('section') ?? null;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root,
      rootMargin: margin,
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return (
    // The size is that of the page at this zoom, which only the file and the screen know.
    <div ref={watched} className={styles.page} data-page={number} style={{ width, height }}>
      {near && (
        <Page
          pageNumber={number}
          width={width}
          devicePixelRatio={Math.min(window.devicePixelRatio, widestCanvas / width)}
          loading={null}
          canvasRef={holdStructure}
          onRenderTextLayerSuccess={() => giveStructure(box.current)}
          onRenderAnnotationLayerSuccess={() => nameLinks(box.current)}
        />
      )}
    </div>
  );
}
