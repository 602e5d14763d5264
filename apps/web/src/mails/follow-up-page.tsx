import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../platform/loaded.tsx';
import { ReservedPage } from '../platform/reserved-page.tsx';
import { useHasRole } from '../platform/session.ts';
import { PlainPage } from '../ui/plain-page.tsx';
import { GivenUp } from './given-up.tsx';
import { MailActs } from './mail-acts.tsx';
import { givenUpQuery } from './queries.ts';
import { ReminderEffect } from './reminder-effect.tsx';

const title = 'Suivi des courriels';

/** For those who see to it that mails arrive: those that were given up, and what reminders are worth. */
export function FollowUpPage() {
  if (!useHasRole('officer', 'admin')) return <ReservedPage title={title} whose="both" />;
  return (
    <PlainPage title={title}>
      <FollowUp />
    </PlainPage>
  );
}

function FollowUp() {
  const [page, setPage] = useState(1);
  const mails = useQuery(givenUpQuery(page));
  const followsReminders = useHasRole('officer');
  return (
    <Loaded query={mails} what="les courriels abandonnés">
      {(read) => (
        <>
          <GivenUp mails={read} stale={mails.isPlaceholderData} onTurn={setPage} />
          {read.acts.length > 0 && <MailActs acts={read.acts} />}
          {followsReminders && <ReminderEffect />}
        </>
      )}
    </Loaded>
  );
}
