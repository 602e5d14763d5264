import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type FormEvent, useId, useState } from 'react';
import type { ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { fileSize } from '../ui/file-size.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { fileName } from './document-file.ts';
import styles from './document-viewer.module.css';
import { printDocument } from './print-document.ts';
import { saveFile } from './save-file.ts';
import { larger, leastZoom, mostZoom, smaller, type Zoom } from './zoom.ts';

export interface DocumentToolsProps {
  contract: ContractView;
  file: Blob;
  pdf: PDFDocumentProxy;
  current: number;
  goTo: (page: number) => void;
  zoom: Zoom;
  /** What the zoom comes to. */
  percent: number;
  setZoom: (zoom: Zoom) => void;
}

/** Above the pages: which one, how large, and what one may do with the file. */
export function DocumentTools(props: DocumentToolsProps) {
  const { contract, file, pdf } = props;
  const [printing, setPrinting] = useState(false);
  const print = async () => {
    setPrinting(true);
    await printDocument(pdf).finally(() => setPrinting(false));
  };
  return (
    <div className={styles.tools}>
      <PageChoice {...props} />
      <ZoomChoice {...props} />
      <div className={styles.group}>
        <Button small pending={printing} onPress={() => void print()}>
          Imprimer
        </Button>
        <Button small icon="download" onPress={() => saveFile(file, fileName(contract))}>
          Télécharger ({fileSize(file.size)})
        </Button>
      </div>
    </div>
  );
}

function PageChoice({ pdf, current, goTo }: DocumentToolsProps) {
  const field = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const show = (page: number) => {
    goTo(page);
    announce(`Page ${page} sur ${pdf.numPages}`);
  };
  const leave = () => setTyped(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const page = Number(typed ?? current);
    if (Number.isInteger(page)) show(Math.min(Math.max(page, 1), pdf.numPages));
    setTyped(null);
  };
  return (
    <form className={styles.group} onSubmit={submit}>
      <Button small icon="up" isDisabled={current === 1} onPress={() => show(current - 1)}>
        <VisuallyHidden>Page précédente</VisuallyHidden>
      </Button>
      <label htmlFor={field}>Page</label>
      <input
        id={field}
        className={styles.number}
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? current}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
      />
      <span>sur {pdf.numPages}</span>
      <Button small icon="down" isDisabled={current === pdf.numPages} onPress={() => show(current + 1)}>
        <VisuallyHidden>Page suivante</VisuallyHidden>
      </Button>
    </form>
  );
}

function ZoomChoice({ zoom, percent, setZoom }: DocumentToolsProps) {
  return (
    <div className={styles.group}>
      <Button small icon="remove" isDisabled={percent <= leastZoom} onPress={() => setZoom(smaller(percent))}>
        <VisuallyHidden>Réduire</VisuallyHidden>
      </Button>
      <output className={styles.zoom}>{Math.round(percent)}&nbsp;%</output>
      <Button small icon="add" isDisabled={percent >= mostZoom} onPress={() => setZoom(larger(percent))}>
        <VisuallyHidden>Agrandir</VisuallyHidden>
      </Button>
      <Button small aria-pressed={zoom === 'width'} onPress={() => setZoom('width')}>
        Pleine largeur
      </Button>
    </div>
  );
}
