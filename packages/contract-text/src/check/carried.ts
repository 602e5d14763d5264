import { composeText } from '../compose/compose-text.ts';
import type { Block, Inline } from '../contract-text.ts';
import type { Agreement } from '../grammar/agreement.ts';
import type { WordingData } from '../wording/wording.ts';
import { type RequiredCommitment, requiredCommitments } from './commitments.ts';
import { flatWords } from './flat-words.ts';
import { agreements, completeScenarios, type ScenarioName, scenarioValues, valueMarks } from './scenarios.ts';

const version = 'checked';
const [open, close] = valueMarks;

/** The words of some runs of text, a variable as `<name>`. */
const flattened = (inlines: readonly Inline[]): string =>
  flatWords(inlines.map((inline) => inline.text).join(''))
    .replaceAll(open, '<')
    .replaceAll(close, '>');

const inlinesOf = (block: Block): Inline[] =>
  block.kind === 'paragraph' ? block.inlines : block.items.flatMap((item) => [...item, { text: ' ' }]);

/** The words of each section, and of the title, under some answers. */
function readSections(data: WordingData, scenario: ScenarioName, agreement: Agreement): string[] {
  const text = composeText(
    { wording: version, values: scenarioValues(scenario, agreement) },
    { version, ...data },
  );
  return [
    flattened([{ text: text.title }, { text: '. ' }, ...text.subtitle]),
    ...text.sections.map(({ blocks }) =>
      flattened(blocks.flatMap((block) => [...inlinesOf(block), { text: ' ' }])),
    ),
  ];
}

type Reading = (scenario: ScenarioName, agreement: Agreement) => string[];

/** Reads each scenario once. */
function reader(data: WordingData): Reading {
  const read = new Map<string, string[]>();
  return (scenario, agreement) => {
    const key = `${scenario} ${agreement}`;
    const sections = read.get(key) ?? readSections(data, scenario, agreement);
    read.set(key, sections);
    return sections;
  };
}

function isCarried({ needs, never = [], under = completeScenarios }: RequiredCommitment, reading: Reading) {
  const meets = (section: string) =>
    needs.every((alternatives) => alternatives.some((pattern) => new RegExp(pattern).test(section)));
  return under.every((scenario) =>
    agreements.every((agreement) => {
      const sections = reading(scenario, agreement);
      const turned = never.some((pattern) => sections.some((section) => new RegExp(pattern).test(section)));
      return !turned && sections.some(meets);
    }),
  );
}

/**
 * The commitments that a wording no longer carries for somebody.
 * @throws RangeError when it names a variable that does not exist: look at that first
 */
export function droppedCommitments(data: WordingData): RequiredCommitment[] {
  const reading = reader(data);
  return requiredCommitments.filter((commitment) => !isCarried(commitment, reading));
}
