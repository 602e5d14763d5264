import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Loading } from '../ui/loading.tsx';
import { whenOnline } from '../ui/when-online.ts';

const Scanner = lazy(async () => ({ default: (await whenOnline(() => import('./scanner.tsx'))).Scanner }));

/** Browsers lend no camera to a page that came by http. */
const mayHaveCamera = () => navigator.mediaDevices !== undefined;

/** For a contract on paper: its QR code is shown to the camera instead of its code being typed. */
export function ScanButton({ onCode }: { onCode: (code: string) => void }) {
  const [open, setOpen] = useState(false);
  if (!mayHaveCamera()) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button icon="camera" onPress={() => setOpen(true)}>
        Scanner le code QR
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title="Scanner le code QR"
        actions={<Button onPress={close}>Fermer</Button>}
      >
        {open && (
          <Suspense fallback={<Loading what="le lecteur de codes QR" />}>
            <Scanner
              onCode={(code) => {
                close();
                onCode(code);
              }}
            />
          </Suspense>
        )}
      </Dialog>
    </>
  );
}
