import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../platform/loaded.tsx';
import { sessionQuery } from '../platform/session.ts';
import { DemoSignIn } from './demo-sign-in.tsx';
import { Ways } from './ways.tsx';

/** Who one is: chosen among the people of a demonstration, or told by the organisation's own sign-in. */
export function SignInPage() {
  return (
    <Loaded query={useQuery(sessionQuery)} page>
      {(session) => (session.demo ? <DemoSignIn /> : <Ways session={session} />)}
    </Loaded>
  );
}
