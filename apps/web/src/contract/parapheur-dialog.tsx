import { endpoints } from '@equipage/contract-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ActTrouble } from '../platform/act-trouble.tsx';
import { api } from '../platform/api.ts';
import { rememberContract, useContractAct } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import { fieldErrors } from '../platform/problems.ts';
import type { ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { moment } from '../ui/french-dates.ts';
import styles from './parapheur-dialog.module.css';

interface ParapheurProps {
  contract: ContractView;
  onClose: () => void;
}

/** The file that the executive signs elsewhere: it goes, and comes back signed. */
export function ParapheurDialog({ contract, onClose }: ParapheurProps) {
  const { id, version } = contract;
  const parapheur = useQuery({
    queryKey: ['contracts', id, 'parapheur', version],
    queryFn: () => api(endpoints.getParapheur, { params: { id } }),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title="Signature au parapheur"
      actions={<Button onPress={onClose}>Fermer</Button>}
    >
      <Loaded query={parapheur} what="le fichier à signer">
        {({ handedOut }) => (
          <ol className={styles.steps}>
            <li>
              <h3>Prendre le fichier à signer</h3>
              {handedOut === null ? (
                <Prepare contract={contract} onClose={onClose} />
              ) : (
                <>
                  <p>
                    Préparé le {moment(handedOut.at)}, il ne change plus. Il porte les signatures déjà
                    données, et attend celle de la direction générale des services.
                  </p>
                  <a href={fileAddress(id)} download>
                    Télécharger le fichier à signer
                  </a>
                </>
              )}
            </li>
            <li>
              <h3>Rapporter le fichier signé</h3>
              {handedOut === null ? (
                <p>Quand le fichier sera préparé.</p>
              ) : (
                <BringBack contract={contract} onClose={onClose} />
              )}
            </li>
          </ol>
        )}
      </Loaded>
    </Dialog>
  );
}

const fileAddress = (id: string) => endpoints.getParapheurFile.path.replace(':id', encodeURIComponent(id));

function Prepare({ contract, onClose }: ParapheurProps) {
  const prepare = useContractAct('handOutFile');
  return (
    <>
      <p>Le contrat entier, avec son code de vérification. Une fois préparé, il ne change plus.</p>
      <Button
        variant="primary"
        pending={prepare.isPending}
        onPress={() =>
          prepare.mutate(
            { contract, body: null },
            { onSuccess: () => announce('Le fichier à signer est prêt.') },
          )
        }
      >
        Préparer le fichier
      </Button>
      <ActTrouble error={prepare.error} onRefreshed={onClose} />
    </>
  );
}

function BringBack({ contract, onClose }: ParapheurProps) {
  const client = useQueryClient();
  const [name, setName] = useState<string | null>(null);
  const sending = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file, file.name);
      return api(endpoints.bringFileBack, { params: { id: contract.id }, version: contract.version, body });
    },
    onSuccess: (view) => {
      rememberContract(client, view);
      announce('Signature vérifiée et enregistrée : le contrat est signé par tous.');
      onClose();
    },
  });
  const fault = fieldErrors(sending.error)['/file'];
  return (
    <>
      <p>
        Le PDF tel que le parapheur l’a rendu. Sa signature est vérifiée, et chacune de ses pages comparée,
        texte et dessin, à celle qui a été remise. Il devient le document du contrat.
      </p>
      <FileButton
        accept={['.pdf']}
        onFiles={([file]) => {
          if (file === undefined) return;
          setName(file.name);
          sending.mutate(file);
        }}
        pending={sending.isPending}
        error={fault}
      >
        {name === null ? 'Choisir le fichier signé' : 'Choisir un autre fichier'}
      </FileButton>
      {name !== null && <p>{name}</p>}
      {fault === undefined && <ActTrouble error={sending.error} onRefreshed={onClose} />}
    </>
  );
}
