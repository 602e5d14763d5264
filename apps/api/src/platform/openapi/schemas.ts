import * as views from '@equipage/contract-api';
import * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type JsonSchema = Record<string, unknown>;

/** The schemas that the document names once and refers to. */
const named: Record<string, Schema> = {
  Problem: views.problemSchema,
  Session: views.session,
  DemoPerson: views.demoPerson,
  PersonCard: views.personCard,
  PersonName: views.personName,
  Mission: views.mission,
  DemoMail: views.demoMail,
  GivenUpMails: views.givenUpMails,
  MailWords: views.mailWords,
  MailLetter: views.mailLetterView,
  ContractReminders: views.contractReminders,
  MailPreferences: views.mailPreferences,
  News: views.news,
  ContractView: views.contractView,
  ContractText: views.contractText,
  Wording: views.wording,
  WordingDraft: views.wordingDraft,
  HistoryEntry: views.historyEntry,
  Evidence: views.evidence,
  ContractChanges: views.contractChanges,
  Approval: views.approval,
  AnswerGiven: views.answerGiven,
  SignatureResult: views.signatureResult,
  CommunityRow: views.communityRow,
  CommunityFacets: views.communityFacets,
  TakeoverPreview: views.takeoverPreview,
  TakeoverResult: views.takeoverResult,
  TrailHead: views.trailHead,
  Verification: views.verification,
  Seals: views.seals,
  Member: views.member,
  Found: views.found,
  DirectoryRow: views.directoryRow,
  DirectoryPerson: views.directoryPerson,
  PersonHistoryEntry: views.personHistoryEntry,
  StandIn: views.standIn,
  Delegation: views.delegation,
  DirectoryImport: views.directoryImport,
  ImportLine: views.importLine,
  PersonalData: views.personalData,
  PrivacySheet: views.privacySheet,
  RetentionState: views.retentionState,
  Elimination: views.elimination,
  Complaint: views.complaint,
  Rectification: views.rectification,
};

/** What zod calls the recursive schema of any JSON value, the only schema that refers to itself. */
const recursive = '__schema0';

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });

/** Collects the named schemas that a document refers to, while it is being written. */
export class Schemas {
  readonly components: Record<string, JsonSchema> = {};

  /** A schema as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is: `input` for what is sent, `output` for answers. */
  write(schema: Schema, io: 'input' | 'output'): JsonSchema {
    // Within an object a named schema becomes a reference, which it does not at the root.
    const { properties, $defs } = convert(z.strictObject({ it: schema }), io);
    Object.assign(this.components, $defs);
    return properties.it;
  }
}

/** What zod writes, its definitions named as the document names them. */
function convert(schema: Schema, io: 'input' | 'output') {
  const written = z.toJSONSchema(schema, { io, metadata: registry, unrepresentable: 'any' });
  const text = JSON.stringify(written)
    .replaceAll(recursive, 'JsonValue')
    .replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(text) as { properties: { it: JsonSchema }; $defs?: Record<string, JsonSchema> };
}
