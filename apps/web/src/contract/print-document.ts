import type { PDFDocumentProxy } from 'pdfjs-dist';
import styles from './print-document.module.css';

/** Dots an inch: enough for text on paper. */
const resolution = 200;
const pointsAnInch = 72;

/**
 * Prints the file and nothing of the page around it. The pages are drawn for the paper: no frame may show the file
 * itself, which the security headers forbid.
 */
export async function printDocument(pdf: PDFDocumentProxy): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = styles.sheets ?? '';
  sheets.ariaHidden = 'true';
  for (let number = 1; number <= pdf.numPages; number += 1) sheets.append(await sheetOf(pdf, number));
  document.body.append(sheets);
  document.documentElement.dataset.printing = 'document';
  try {
    await Promise.all([...sheets.querySelectorAll('img')].map((image) => image.decode()));
    window.print();
  } finally {
    delete document.documentElement.dataset.printing;
    sheets.remove();
  }
}

async function sheetOf(pdf: PDFDocumentProxy, number: number): Promise<HTMLImageElement> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: resolution / pointsAnInch });
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const image = new Image();
  image.alt = '';
  image.src = canvas.toDataURL('image/png');
  return image;
}
