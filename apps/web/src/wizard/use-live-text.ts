import { requiredAnswers, type Step } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { addresses } from '../platform/addresses.ts';
import { contractTextQuery } from '../platform/contracts.ts';
import type { ContractText, ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import type { Mark } from '../ui/contract-sheet.tsx';
import { passage, questionOf, type Said, saidInWords, saidSince, stepOfVariable } from './said.ts';
import { fieldIdInStep, stepWords } from './step-content.ts';

const nothing: readonly Said[] = [];

/** The text as it stands, what its last change has put in it, and how to show both. */
export function useLiveText(contract: ContractView, step: Step) {
  const query = useQuery(contractTextQuery(contract.id, contract.contentHash));
  const latest = useLatest(query.data);
  useAnnounced(latest);
  const passages = useMemo(
    () => new Set(latest.map(({ variable, words }) => passage(variable, words))),
    [latest],
  );
  const markOf = (variable: string, words: string): Mark | null => {
    if (passages.has(passage(variable, words))) return 'latest';
    return stepOfVariable(variable) === step ? 'step' : null;
  };
  return { query, latest, markOf, addressOf: (variable: string) => addressOfBlank(contract.id, variable) };
}

/** Nothing at first: what one has just opened was written before. */
function useLatest(text: ContractText | undefined): readonly Said[] {
  const [shown, setShown] = useState({ text, latest: nothing });
  if (text === undefined || text === shown.text) return shown.latest;
  const latest = shown.text === undefined ? nothing : saidSince(shown.text, text);
  setShown({ text, latest });
  return latest;
}

/** Once an answer is written, not at each pause of who is typing it. */
const pauseBeforeTelling = 1200;

const isTyping = () =>
  document.activeElement?.matches('input:not([type="radio"], [type="checkbox"]), textarea');

function useAnnounced(latest: readonly Said[]): void {
  useEffect(() => {
    // The dates say themselves what becomes of them.
    const words = saidInWords(latest.filter(({ variable }) => !variable.endsWith('/plannedDates')));
    if (words === null) return;
    const tell = () => announce(words);
    const timer = setTimeout(() => {
      if (isTyping()) document.addEventListener('focusout', tell, { once: true });
      else tell();
    }, pauseBeforeTelling);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusout', tell);
    };
  }, [latest]);
}

/** The address of the question that fills a blank: its step, and its field there. */
function addressOfBlank(contractId: string, variable: string): string | null {
  const pointer = questionOf(variable);
  const step = stepOfVariable(variable);
  if (pointer === null || step === null) return null;
  return `${addresses.wizard(contractId, stepWords[step].slug)}#${fieldIdInStep(pointer)}`;
}

/** How many of the answers needed to sign are given. */
export function answersGiven({ problems }: Pick<ContractView, 'problems'>): { given: number; all: number } {
  const missing = problems.filter(({ code }) => code === 'missing').length;
  return { given: requiredAnswers.length - missing, all: requiredAnswers.length };
}
