import { firstWording, wordingFaults } from '@equipage/contract-text';
import { useQuery } from '@tanstack/react-query';
import { type ComponentProps, useCallback, useEffect, useMemo, useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Pad } from '../ui/sheet.tsx';
import { StaleChoice } from '../ui/stale-choice.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { EditingContext } from './editing.ts';
import styles from './editor-page.module.css';
import { FaultsDialog } from './faults-dialog.tsx';
import { type Draft, type DraftContent, draftQuery } from './queries.ts';
import { Reserved } from './reserved.tsx';
import { SheetEditor } from './sheet-editor.tsx';
import { SidePanel } from './side-panel.tsx';
import { type SaveState, useWordingDraft } from './use-wording-draft.ts';

/** Where the officer writes a version of the contract, on the sheet itself. */
export function EditorPage() {
  const draft = useQuery(draftQuery);
  return (
    <Reserved>
      <Loaded query={draft} what="la version en préparation" page>
        {(read) => (read === null ? <Navigate to={addresses.wordings} replace /> : <Editor read={read} />)}
      </Loaded>
    </Reserved>
  );
}

/** The faults of what is written, once one pauses: reading a whole wording takes longer than a sign typed. */
function useFaults(content: DraftContent) {
  const [checked, setChecked] = useState(content);
  useEffect(() => {
    const timer = setTimeout(() => setChecked(content), 400);
    return () => clearTimeout(timer);
  }, [content]);
  return useMemo(() => wordingFaults({ variables: firstWording.variables, ...checked }), [checked]);
}

function Editor({ read }: { read: Draft }) {
  const draft = useWordingDraft(read);
  const faults = useFaults(draft.content);
  const [form, setForm] = useState(0);
  const [active, activate] = useState<string | null>(null);
  const [sentTo, setSentTo] = useState<{ pointer: string; time: number } | null>(null);
  const [isRefused, setRefused] = useState(false);
  const navigate = useNavigate();
  const publish = async () => {
    if (faults.length > 0) setRefused(true);
    else if ((await draft.flush()) !== null) await navigate(addresses.wordingPublication);
  };
  const goTo = useCallback((pointer: string) => setSentTo({ pointer, time: performance.now() }), []);
  const editing = {
    content: draft.content,
    change: draft.change,
    faults,
    form,
    active,
    activate,
    goTo,
    sentTo,
  };
  return (
    <EditingContext.Provider value={editing}>
      <Head draft={draft} next={read.nextVersion} onPublish={publish} />
      <Pad className={styles.plan}>
        <div className={styles.paper}>
          <SheetEditor />
        </div>
        <SidePanel next={read.nextVersion} present={read.present} onForm={setForm} />
      </Pad>
      <FaultsDialog open={isRefused} faults={faults.length} onClose={() => setRefused(false)} />
      <Stale draft={draft} />
    </EditingContext.Provider>
  );
}

type Own = ReturnType<typeof useWordingDraft>;

const saveWords: Record<SaveState, string> = {
  saved: 'Enregistré',
  saving: 'Enregistrement…',
  unsent: 'Pas encore enregistré : nouvel essai dans un instant',
  stale: 'Pas encore enregistré',
};

function Head({ draft, next, onPublish }: { draft: Own; next: string; onPublish: () => void }) {
  return (
    <PageHead
      tab="Préparer une version"
      title={
        <>
          Version <Unbroken>{next}</Unbroken>, en préparation
        </>
      }
      lede="Écrivez sur la feuille. Rien n’est imprimé avec cette version tant que vous ne l’avez pas publiée."
    >
      <p className={styles.state} role={draft.state === 'unsent' ? 'alert' : undefined}>
        {draft.state === 'saved' && <Icon name="check" />}
        {draft.state === 'unsent' && <Icon name="alert" />} {saveWords[draft.state]}
      </p>
      <Button small isDisabled={draft.undo === null} onPress={() => draft.undo?.()}>
        Annuler
      </Button>
      <Button small isDisabled={draft.redo === null} onPress={() => draft.redo?.()}>
        Rétablir
      </Button>
      <ButtonLink small to={addresses.wordings}>
        Toutes les versions
      </ButtonLink>
      <Button small variant="primary" onPress={onPublish}>
        Publier…
      </Button>
    </PageHead>
  );
}

function Stale({ draft }: { draft: Own }) {
  const { theirs } = draft;
  const by = theirs?.by ? `${theirs.by.firstName} ${theirs.by.lastName}` : null;
  const words: ComponentProps<typeof StaleChoice>['theirs'] = (
    <p>{by === null ? 'Une autre version du brouillon.' : `Ce que ${by} a écrit depuis.`}</p>
  );
  return (
    <StaleChoice
      open={theirs !== null}
      title="Cette version a changé ailleurs"
      mine={<p>Ce que vous venez d’écrire, gardé dans ce navigateur.</p>}
      theirs={words}
      onKeepMine={draft.keepMine}
      onTakeTheirs={draft.takeTheirs}
    />
  );
}
