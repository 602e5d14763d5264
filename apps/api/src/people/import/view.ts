import type { EndpointAnswer, EndpointRequest, endpoints } from '@equipage/contract-api';
import { type PersonChange, personChangeWords, typography } from '@equipage/domain';
import { pageOf } from '../../platform/paging.ts';
import type { ReadFile } from './file.ts';
import type { Absence, Correction, Entry, Plan } from './plan.ts';
import type { DirectoryImport } from './store.ts';

type Preview = EndpointAnswer<typeof endpoints.getDirectoryImport>;
type Page = EndpointAnswer<typeof endpoints.listImportLines>;
type Line = Page['items'][number];
type Asked = EndpointRequest<typeof endpoints.listImportLines>['query'];

/** What would be done, in figures; what was, once it is. */
export function previewOf(
  { id, fileName, doneAt, result }: DirectoryImport,
  file: ReadFile,
  plan: Plan,
): Preview {
  return {
    id,
    fileName,
    done: doneAt !== null,
    result,
    plan: plan.hash,
    faults: file.faults.map(typography),
    unknownColumns: file.unknown,
    counts: {
      created: plan.created.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged,
      absent: plan.absent.length,
      faulty: plan.faulty.length,
    },
  };
}

/** A page of what would be done, of one kind. */
export function linesOf(plan: Plan, { kind, ...paging }: Asked): Page {
  switch (kind) {
    case 'created':
      return pageOfLines(plan.created, paging, createdLine);
    case 'changed':
      return pageOfLines(plan.changed, paging, changedLine);
    case 'absent':
      return pageOfLines(plan.absent, paging, absentLine);
    default:
      return pageOfLines(plan.faulty, paging, (one) => ({ ...nobody, ...one }));
  }
}

function pageOfLines<T>(all: T[], paging: Omit<Asked, 'kind' | 'plan'>, line: (one: T) => Line): Page {
  const { items, ...rest } = pageOf(all, paging);
  return { ...rest, items: items.map(line) };
}

const nobody: Line = {
  line: null,
  personId: null,
  name: '',
  email: '',
  post: '',
  changes: [],
  faults: [],
  returns: false,
  kept: null,
};

const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`;
const postOf = ({ jobTitle, directorate }: { jobTitle: string; directorate: string }) =>
  `${jobTitle}, ${directorate}`;

function createdLine({ line, facts }: Entry): Line {
  return { ...nobody, line, name: nameOf(facts), email: facts.email, post: postOf(facts) };
}

function changedLine({ line, person, changes, returns }: Correction): Line {
  const { id: personId, email } = person;
  const who = { personId, email, name: nameOf(person), post: postOf(person) };
  return { ...nobody, ...who, line, returns, changes: changes.map(words) };
}

/** Managers are named by their addresses, as the file names them. */
const words = (change: PersonChange) => personChangeWords(change, (email) => email);

function absentLine({ person, kept }: Absence): Line {
  const { id: personId, email } = person;
  return { ...nobody, personId, email, name: nameOf(person), post: postOf(person), kept };
}
