import { unaccented } from '@equipage/domain';
import { addresses } from '../platform/addresses.ts';
import type { Found } from '../platform/views.ts';

/** A page that has a name. */
export interface Place {
  to: string;
  label: string;
}

/** Something that was found: what it is, and where it leads, unless its card is all there is to see. */
export interface Option {
  id: string;
  kind: Found['kind'] | 'page';
  title: string;
  detail: string;
  to: string | null;
}

const officerPages: readonly Place[] = [
  { to: `${addresses.community}?en-signature`, label: 'Contrats en signature' },
  { to: `${addresses.community}?a-relancer`, label: 'Personnes à relancer cette semaine' },
  { to: addresses.takeover, label: 'Reprendre des contrats papier' },
];

/** The pages whose name holds a word that begins with each of those typed. */
export function pagesFound(entries: readonly Place[], text: string): Option[] {
  const holdsCommunity = entries.some(({ to }) => to === addresses.community);
  const words = unaccented(text).split(/\s+/).filter(Boolean);
  return [...entries, ...(holdsCommunity ? officerPages : [])]
    .filter(({ label }) => words.every((word) => ` ${unaccented(label)}`.includes(` ${word}`)))
    .map(({ to, label }) => ({ id: `page ${to}`, kind: 'page', title: label, detail: 'Page', to }));
}

/** @param holdsCommunity whether the list of the community is theirs: a mission then leads to its people */
export function optionOf({ kind, id, title, detail }: Found, holdsCommunity: boolean): Option {
  const to = {
    member: () => addresses.member(id),
    contract: () => addresses.contract(id),
    mission: () => (holdsCommunity ? `${addresses.community}?recherche=${encodeURIComponent(title)}` : null),
    person: () => null,
  }[kind]();
  return { id: `${kind} ${id}`, kind, title, detail, to };
}
