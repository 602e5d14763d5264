import type { EndpointInput, endpoints } from '@equipage/contract-api';
import { useMutation } from '@tanstack/react-query';
import { download } from '../platform/download.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './export-buttons.module.css';

type Asked = EndpointInput<typeof endpoints.exportCommunityCsv>['query'];

const kinds = [
  { kind: 'csv', label: 'CSV' },
  { kind: 'xlsx', label: 'XLSX' },
] as const;

/** What the filters show, or the people chosen, as a file for a spreadsheet. */
export function ExportButtons({ filters }: { filters: Asked }) {
  const run = useMutation({
    mutationFn: (kind: string) => download(`/api/community/export.${kind}`, filters),
    onSuccess: (name) => announce(`Fichier enregistré : ${name}`),
  });
  return (
    <>
      {kinds.map(({ kind, label }) => (
        <Button
          key={kind}
          small
          icon="download"
          pending={run.isPending && run.variables === kind}
          onPress={() => run.mutate(kind)}
        >
          Exporter {label}
        </Button>
      ))}
      {run.isSuccess && (
        <span className={styles.done}>
          <Icon name="check" />
          {run.data}
        </span>
      )}
      {run.isError && (
        <span role="alert" className={styles.failed}>
          <Icon name="alert" />
          L’export n’a pas abouti. Réessayez dans un instant.
        </span>
      )}
    </>
  );
}
