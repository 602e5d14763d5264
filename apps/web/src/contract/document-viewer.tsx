import 'react-pdf/dist/Page/AnnotationLayer.css';
import 'react-pdf/dist/Page/TextLayer.css';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useCallback, useState } from 'react';
import { Document, Page, pdfjs } from 'react-pdf';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import styles from './document-viewer.module.css';

pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2];
const plainZoom = 2;
/** Of a page at its plain size, where there is room for it; in pixels. */
const widestPage = 820;

/** The PDF itself, page after page, with its text and structure for those who do not see it. */
export function DocumentViewer({ address }: { address: string }) {
  const [pages, setPages] = useState(0);
  const [zoom, setZoom] = useState(plainZoom);
  const [room, setRoom] = useState(0);
  const measured = useCallback((place: HTMLElement) => {
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  const scale = zooms[zoom] ?? 1;
  return (
    <section className={styles.viewer} aria-label="Le document PDF">
      <div className={styles.tools}>
        <p>{pages === 0 ? 'Le document' : `Le document, en ${pages} ${pages === 1 ? 'page' : 'pages'}`}</p>
        <Button small isDisabled={zoom === 0} onPress={() => setZoom(zoom - 1)}>
          Réduire
        </Button>
        <p className={styles.zoom} role="status">
          {Math.round(scale * 100)} %
        </p>
        <Button small isDisabled={zoom === zooms.length - 1} onPress={() => setZoom(zoom + 1)}>
          Agrandir
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section ref={measured} className={styles.pages} tabIndex={0} aria-label="Pages du document">
        <Document
          file={address}
          onLoadSuccess={(file) => setPages(file.numPages)}
          loading={<Loading what="le document" />}
          error={<Failure title="Le document ne s’affiche pas" detail="Téléchargez-le pour le lire." />}
        >
          {Array.from({ length: pages }, (_, index) => (
            <Page
              // biome-ignore lint/suspicious/noArrayIndexKey: pages are told apart by their number alone
              key={index}
              pageNumber={index + 1}
              width={Math.min(widestPage, room) * scale}
              className={styles.page ?? ''}
            />
          ))}
        </Document>
      </section>
    </section>
  );
}
