import { useRef } from 'react';
import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { counted } from '../ui/french-count.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './follow-up.module.css';
import { GivenUpLine, type GivenUpLineProps } from './given-up-line.tsx';
import { type GivenUpMails, type SeeTo, useSeeToMails } from './queries.ts';

export interface GivenUpProps {
  mails: GivenUpMails;
  /** Another page is on its way. */
  stale: boolean;
  onTurn: (page: number) => void;
}

/** The mails that were given up, and what may be done about each, or all; the heading takes the focus of what goes. */
export function GivenUp({ mails, stale, onTurn }: GivenUpProps) {
  const { items, total, page, pageSize, acts } = mails;
  const heading = useRef<HTMLHeadingElement>(null);
  const seeing = useSeeToMails();
  const see = (wanted: SeeTo, said: string) =>
    seeing.mutate(wanted, {
      onSuccess: ({ total: left }) => {
        if (page > Math.ceil(left / pageSize)) onTurn(1);
        heading.current?.focus();
        announce(said);
      },
    });
  const turn = (to: number) => {
    heading.current?.focus();
    onTurn(to);
  };
  return (
    <section className={styles.section} aria-labelledby="given-up">
      <h2 id="given-up" ref={heading} tabIndex={-1}>
        {total === 0 ? 'Courriels abandonnés' : counted(total, 'courriel abandonné', 'courriels abandonnés')}
      </h2>
      {total === 0 ? (
        <AllClear />
      ) : (
        <>
          <p className={styles.lede}>
            Le serveur a renoncé à les envoyer. Renvoyés, ils disent ce qu’ils disaient le jour où ils ont été
            écrits.
          </p>
          <ol className={classNames(styles.mails, stale && styles.stale)} aria-busy={stale}>
            {items.map((mail) => (
              <GivenUpLine key={mail.id} mail={mail} pending={seeing.isPending} onSee={see} />
            ))}
          </ol>
          <div className={styles.tools}>
            {total > 1 && <All key={acts[0]?.at} pending={seeing.isPending} onSee={see} />}
            {total > pageSize && <Pages {...{ page, total, pageSize, turn }} />}
          </div>
        </>
      )}
      {seeing.isError && <Notice kind="refusal" role="alert" title={failureWords(seeing.error).title} />}
    </section>
  );
}

function AllClear() {
  return (
    <Notice kind="done" title="Tous les courriels sont partis, ou vont partir">
      <p>Quand le serveur renonce à en envoyer un, il vient ici et la cloche le dit.</p>
    </Notice>
  );
}

function All({ pending, onSee }: Pick<GivenUpLineProps, 'pending' | 'onSee'>) {
  return (
    <ConfirmButton
      label="Tout renvoyer"
      title="Renvoyer tous les courriels abandonnés ?"
      consequence="Chacun repart tel qu’il a été écrit, à l’adresse que l’annuaire donne aujourd’hui. Les liens de connexion, eux, ne repartent pas."
      pending={pending}
      onConfirm={() => onSee({ act: 'retry' }, 'Les courriels repartent.')}
    />
  );
}

interface PagesProps {
  page: number;
  total: number;
  pageSize: number;
  turn: (to: number) => void;
}

function Pages({ page, total, pageSize, turn }: PagesProps) {
  return (
    <nav className={styles.pages} aria-label="Pages des courriels abandonnés">
      <Button small isDisabled={page === 1} onPress={() => turn(page - 1)}>
        Page précédente
      </Button>
      <Button small isDisabled={page * pageSize >= total} onPress={() => turn(page + 1)}>
        Page suivante
      </Button>
    </nav>
  );
}
