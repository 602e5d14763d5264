import { typography } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { helpTopics } from './help-topics.ts';
import styles from './information.module.css';
import { Part } from './part.tsx';
import { publicationQuery } from './publication.ts';

/** What each person comes to do here, and how. */
export function HelpPage() {
  return (
    <PlainPage title="Aide">
      <p className={styles.lede}>
        Un contrat d’engagement va de l’agent à son supérieur ou sa supérieure hiérarchique, puis à la
        direction générale des services. Chacun voit ce qui l’attend dès l’accueil. <kbd>Ctrl</kbd>&nbsp;
        <kbd>K</kbd> trouve une personne, un contrat ou une page.
      </p>
      {helpTopics.map(({ id, who, questions }) => (
        <Part key={id} id={id} heading={typography(who)}>
          <div>
            {questions.map(({ question, answer }) => (
              <Disclosure key={question} label={typography(question)}>
                {answer.map((paragraph) => (
                  <p key={paragraph}>{typography(paragraph)}</p>
                ))}
              </Disclosure>
            ))}
          </div>
        </Part>
      ))}
      <Part id="more" heading="Si cela ne suffit pas">
        <Loaded query={useQuery(publicationQuery)} what="à qui s’adresser">
          {({ lab, labDirectorate }) => (
            <p>
              Adressez-vous à la communication du laboratoire ({lab}, {labDirectorate}). Si une page ne se
              laisse pas lire ou utiliser, dites-le par la{' '}
              <Link to={addresses.accessibility}>déclaration d’accessibilité</Link>.
            </p>
          )}
        </Loaded>
      </Part>
    </PlainPage>
  );
}
