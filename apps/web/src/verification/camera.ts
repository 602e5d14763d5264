import { decodeQR } from 'qr/decode.js';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** What keeps a camera from being seen through. */
export type CameraTrouble = 'refused' | 'absent' | 'busy';

const troubles: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  NotFoundError: 'absent',
};

/** Between two looks, in milliseconds: a look takes the page's thread for some tens of them. */
const pause = 120;
/** The longest side that is looked at, in pixels: more is slower to read and no surer. */
const longest = 800;

/**
 * Looks through the camera, the one at the back where there are two, and tells each QR code that it reads. Nothing is
 * recorded or sent; the camera is let go of with the screen that showed it.
 */
export function useCamera(onRead: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const tell = useEffectEvent(onRead);
  useEffect(() => {
    const shown = video.current;
    if (shown === null) return;
    const ended = new AbortController();
    watch(shown, ended.signal, tell).catch((error: unknown) => {
      if (!ended.signal.aborted) setTrouble((error instanceof Error && troubles[error.name]) || 'busy');
    });
    return () => ended.abort();
  }, []);
  return { video, trouble };
}

/** @throws what `getUserMedia` does, by which one knows whether the camera is refused, absent or taken */
async function watch(
  video: HTMLVideoElement,
  ended: AbortSignal,
  tell: (text: string) => void,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const letGo = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  if (ended.aborted) return letGo();
  ended.addEventListener('abort', letGo);
  video.srcObject = stream;
  await video.play();
  const look = lookAt(video);
  while (!ended.aborted) {
    const text = look();
    if (text !== null) tell(text);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Reads what the video shows now, by a canvas that is never on the page. */
function lookAt(video: HTMLVideoElement): () => string | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return () => {
    const { videoWidth, videoHeight } = video;
    if (context === null || videoWidth === 0) return null;
    const scale = Math.min(1, longest / Math.max(videoWidth, videoHeight));
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return null; // No QR code in sight, or not whole.
    }
  };
}
