import { type FormEvent, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { failureWords, fieldErrors } from '../platform/problems.ts';
import { useAskSignInLink } from '../platform/sign-in-by-mail.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CodeForm } from './code-form.tsx';
import styles from './sign-in.module.css';

export interface ByMailProps {
  returnTo: string;
  /** Where the mail is found, if not where mails are. */
  arrival?: ReactNode;
}

/** A link and a code, sent to one's own address: asked for here, used here. */
export function ByMail({ returnTo, arrival }: ByMailProps) {
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const ask = useAskSignInLink();
  const send = () =>
    ask.mutate(
      { email, returnTo },
      {
        onSuccess: () => {
          setSentTo(email.trim());
          announce('Message envoyé.');
        },
        onError: () => document.getElementById('email')?.focus(),
      },
    );
  const trouble = ask.isError && fieldErrors(ask.error)['/email'] === undefined && (
    <Trouble error={ask.error} />
  );
  if (sentTo !== null)
    return (
      <CheckYourMail
        email={sentTo}
        returnTo={returnTo}
        arrival={arrival}
        again={
          <>
            {trouble}
            <div className={styles.choices}>
              <Button variant="quiet" small pending={ask.isPending} onPress={send}>
                Envoyer un autre message
              </Button>
              <Button variant="quiet" small onPress={() => setSentTo(null)}>
                Changer d’adresse
              </Button>
            </div>
          </>
        }
      />
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <section className={styles.way} aria-labelledby="way-mail">
      <h2 id="way-mail">Avec votre adresse professionnelle</h2>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          id="email"
          label="Adresse électronique"
          help="Celle que connaît l’annuaire. Vous y recevrez un lien et un code, sans mot de passe."
          inputMode="email"
          autoComplete="email"
          value={email}
          onChange={(typed) => {
            setEmail(typed);
            ask.reset();
          }}
          error={fieldErrors(ask.error)['/email']}
        />
        {trouble}
        <Button type="submit" variant="primary" pending={ask.isPending}>
          Recevoir un lien
        </Button>
      </form>
    </section>
  );
}

function Trouble({ error }: { error: Error }) {
  const { title, detail } = failureWords(error);
  return (
    <Notice kind="refusal" role="alert" title={title}>
      <p>{detail}</p>
    </Notice>
  );
}

interface CheckYourMailProps {
  email: string;
  returnTo: string;
  arrival: ReactNode;
  again: ReactNode;
}

/** The same words for any address: nobody learns here who is in the directory. */
function CheckYourMail({ email, returnTo, arrival, again }: CheckYourMailProps) {
  const navigate = useNavigate();
  return (
    <section className={styles.way} aria-labelledby="way-mail">
      <h2 id="way-mail">Vérifiez votre boîte</h2>
      <p>
        Si l’annuaire connaît <strong>{email}</strong>, un message y arrive. Ouvrez son lien dans ce
        navigateur, ou tapez ici son code si vous le lisez sur un autre appareil. Les deux valent
        10&nbsp;minutes.
      </p>
      <CodeForm email={email} confirm="Me connecter" onSignedIn={() => void navigate(returnTo)} />
      {arrival ?? (
        <p className={styles.demo}>
          Rien ne vient&#8239;? Regardez parmi les indésirables, et l’adresse elle-même.
        </p>
      )}
      {again}
    </section>
  );
}
