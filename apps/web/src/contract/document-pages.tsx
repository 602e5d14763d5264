import 'react-pdf/dist/Page/AnnotationLayer.css';
import 'react-pdf/dist/Page/TextLayer.css';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { type KeyboardEvent, useState } from 'react';
import { Document, pdfjs } from 'react-pdf';
import type { ContractView } from '../platform/views.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { DocumentPage } from './document-page.tsx';
import { DocumentTools } from './document-tools.tsx';
import styles from './document-viewer.module.css';
import { repairTables } from './row-groups.ts';
import { usePages } from './use-pages.ts';
import { larger, percentOf, smaller, widthOf, type Zoom } from './zoom.ts';

pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;

export interface DocumentPagesProps {
  contract: ContractView;
  file: Blob;
}

interface Opened {
  pdf: PDFDocumentProxy;
  /** Of the first page, in points: the pages of a contract are all alike. */
  width: number;
  height: number;
}

/** The pages one under the other, with their text and their structure for those who do not see them. */
export function DocumentPages({ contract, file }: DocumentPagesProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [zoom, setZoom] = useState<Zoom>('width');
  const { place, room, current, goTo } = usePages();
  const pageWidth = opened?.width ?? 0;
  const percent = percentOf(zoom, pageWidth, room);
  const width = widthOf(zoom, pageWidth, room);
  const open = async (pdf: PDFDocumentProxy) => {
    repairTables(pdf);
    const [, , right = 0, top = 0] = (await pdf.getPage(1)).view;
    setOpened({ pdf, width: right, height: top });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const change = zoomKeys[event.key];
    if (change === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setZoom(change(percent));
  };
  return (
    <>
      {opened && (
        <DocumentTools
          contract={contract}
          file={file}
          pdf={opened.pdf}
          current={current}
          goTo={goTo}
          zoom={zoom}
          percent={percent}
          setZoom={setZoom}
        />
      )}
      <section
        ref={place}
        className={styles.pages}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label="Pages du document"
        onKeyDown={onKeyDown}
      >
        <Document
          file={file}
          onLoadSuccess={open}
          loading={<Loading what="le document" />}
          error={<Failure title="Le document ne s’affiche pas" detail="Téléchargez-le pour le lire." />}
        >
          {opened &&
            room > 0 &&
            Array.from({ length: opened.pdf.numPages }, (_, index) => (
              <DocumentPage
                // biome-ignore lint/suspicious/noArrayIndexKey: pages are told apart by their number alone
                key={index}
                number={index + 1}
                width={width}
                height={Math.round((width * opened.height) / opened.width)}
              />
            ))}
        </Document>
      </section>
    </>
  );
}

/** While the pages have the focus; with Ctrl they stay the browser's. */
const zoomKeys: Record<string, (percent: number) => Zoom> = {
  '+': larger,
  '=': larger,
  '-': smaller,
  '0': () => 'width',
};
