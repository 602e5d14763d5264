import type { Endpoints } from '@equipage/contract-api';
import type { ContractState, GivenRole } from '@equipage/domain';

/*
 * Who may do what, written from the rules as people agreed on them, and not from the code: neither the endpoints' own
 * `access`, nor the table of acts is read here. An endpoint without a line does not compile.
 */

/** What a person may be to a contract. */
export type Seat = 'agent' | 'manager' | 'executive' | 'officer' | 'lead' | 'informed' | 'assistant';

export type Line =
  /** Asked without a session too. */
  | 'anyone'
  /** Whoever is signed in; what they get is theirs to see. */
  | 'signed-in'
  /** Whoever is signed in, but those who hold this role. */
  | { notBy: GivenRole }
  /** Those who hold one of these roles: the others are refused. */
  | { roles: readonly GivenRole[] }
  /** Of a contract: for whoever sees some of it, what it says, all of it, or all of it once its agent has signed. */
  | { read: 'share' | 'text' | 'whole' | 'whole once signed' }
  /** Of a contract, for these seats among those who see it. */
  | { readBy: readonly Seat[]; answered?: number }
  /** Of a contract: who may ever do it and in which states; the other seats, and the other states, are refused. */
  | { act: Partial<Record<Seat, readonly ContractState[]>> };

const admin: Line = { roles: ['admin'] };
/** Who names those who prepare. */
const namers: Line = { roles: ['admin', 'executive'] };
const officer: Line = { roles: ['officer'] };
const writers: Line = { roles: ['officer', 'admin'] };
const editable = ['draft', 'changes-requested'] as const;
const awaiting = ['awaiting-manager', 'awaiting-executive'] as const;
const kept = ['changes-requested', ...awaiting, 'signed'] as const;
const answers: Line = { act: { agent: editable } };
/** Nobody in a Region whose executive signs in the product; in none of the states then. */
const carriers: Line = { act: { officer: [], executive: [] } };
/** Every state in which somebody else than its agent sees a contract. */
const seen: readonly ContractState[] = [
  'awaiting-manager',
  'changes-requested',
  'awaiting-executive',
  'signed',
  'declined',
  'withdrawn',
  'terminated',
  'closed',
];

export const table: Readonly<Record<keyof Endpoints, Line>> = {
  getHealth: 'anyone',
  getReady: 'anyone',
  getSession: 'anyone',
  listDemoPeople: 'anyone',
  signInDemo: 'anyone',
  getSignInWays: 'anyone',
  startOidc: 'anyone',
  finishOidc: 'anyone',
  getSignOut: 'anyone',
  signOut: 'anyone',
  getSetUp: 'anyone',
  openSetUp: 'anyone',
  setUp: 'anyone',
  verify: 'anyone',
  askSignInLink: 'anyone',
  signIn: 'anyone',
  getPublication: 'anyone',
  setDemoClock: 'signed-in',
  listDemoMails: 'signed-in',
  listNews: 'signed-in',
  markNewsSeen: 'signed-in',
  listSessions: 'signed-in',
  endSession: 'signed-in',
  endOtherSessions: 'signed-in',
  listStandIns: 'signed-in',
  nameStandIn: 'signed-in',
  endStandIn: 'signed-in',
  listDelegations: { roles: ['admin', 'executive'] },
  recordDelegation: admin,
  endDelegation: admin,
  listAssistants: namers,
  nameAssistant: namers,
  endAssistant: namers,

  searchPeople: 'signed-in',
  listMissions: 'signed-in',
  getMission: 'signed-in',
  search: 'signed-in',
  getPresentWording: 'signed-in',
  getWording: 'signed-in',
  // The executive signs them all; a substitute may have a contract, which the executive signs.
  startContract: { notBy: 'executive' },
  listContracts: 'signed-in',
  listApprovals: 'signed-in',
  listAnswersGiven: 'signed-in',
  signSeveral: 'signed-in',
  getMember: 'signed-in',
  getMailPreferences: 'signed-in',
  saveMailPreferences: 'signed-in',
  getPersonalData: 'signed-in',
  getPersonalDataDocument: 'signed-in',
  getPrivacySheet: 'signed-in',
  getPrivacySheetDocument: 'signed-in',

  getContract: { read: 'share' },
  getText: { read: 'text' },
  getHistory: { read: 'whole' },
  getChanges: { read: 'whole' },
  getDocument: { read: 'text' },
  getEvidence: { read: 'whole once signed' },
  getEvidenceDocument: { read: 'whole once signed' },
  getScan: { read: 'whole once signed' },
  getReminders: { readBy: ['agent', 'officer'] },
  getParapheur: { readBy: ['officer', 'executive'] },
  // Nothing was handed out.
  getParapheurFile: { readBy: ['officer', 'executive'], answered: 409 },

  answerIdentity: answers,
  answerMission: answers,
  answerCommitment: answers,
  answerService: answers,
  discardContract: { act: { agent: ['draft'] } },
  sign: { act: { agent: editable, manager: ['awaiting-manager'], executive: ['awaiting-executive'] } },
  requestChange: {
    act: { manager: ['awaiting-manager'], executive: ['awaiting-executive'], lead: awaiting },
  },
  decline: { act: { manager: ['awaiting-manager'], executive: ['awaiting-executive'] } },
  disputeManager: { act: { manager: ['awaiting-manager'] } },
  takeBack: { act: { agent: awaiting } },
  withdraw: { act: { agent: ['changes-requested', ...awaiting] } },
  observe: { act: { informed: awaiting } },
  recordObservation: { act: { officer: awaiting } },
  recordAbsence: { act: { officer: kept, manager: kept } },
  // None is recorded on these contracts.
  correctAbsence: { act: { officer: [], manager: [] } },
  withdrawAbsence: { act: { officer: [], manager: [] } },
  handOver: { act: { officer: [...awaiting, 'signed'] } },
  terminate: { act: { agent: ['signed'], officer: ['signed'] } },
  revertTermination: { act: { agent: ['terminated'] } },
  signalDifficulty: { act: { manager: ['signed'] } },
  close: { act: { officer: ['signed', 'changes-requested', ...awaiting] } },
  renew: { act: { agent: ['signed'] } },
  recordSignature: { act: { officer: ['changes-requested', ...awaiting] } },
  addScan: { act: { officer: seen } },
  remind: { act: { agent: awaiting, officer: awaiting } },
  handOutFile: carriers,
  bringFileBack: carriers,

  listDirectory: admin,
  createPerson: admin,
  getPerson: admin,
  correctPerson: admin,
  getPersonHistory: admin,
  giveRoles: admin,
  disableAccount: admin,
  enableAccount: admin,
  recordDeparture: admin,
  recordReturn: admin,
  unlinkAccounts: admin,
  getDirectoryTemplate: admin,
  startDirectoryImport: admin,
  getDirectoryImport: admin,
  listImportLines: admin,
  confirmDirectoryImport: admin,
  getTrailHead: admin,
  exportTrail: admin,
  saveOrganisation: admin,
  getOrganisationHistory: admin,
  getOrganisation: writers,

  listRecipients: writers,
  addRecipient: admin,
  endRecipient: admin,

  listCommunity: officer,
  getCommunityFacets: officer,
  exportCommunityCsv: officer,
  exportCommunityXlsx: officer,
  getTakeoverTemplate: officer,
  startTakeover: officer,
  getTakeover: officer,
  addTakeoverScan: officer,
  confirmTakeover: officer,
  listOlderContracts: officer,
  listWordings: writers,
  startWordingDraft: writers,
  getWordingDraft: writers,
  saveWordingDraft: writers,
  discardWordingDraft: writers,
  publishWording: writers,
  getReminderEffect: officer,
  listMailLetters: writers,
  getMailLetter: writers,
  saveMailLetter: writers,
  restoreMailLetter: writers,
  previewMailLetter: writers,
  listGivenUpMails: writers,
  retryMails: writers,
  putMailsAway: writers,
  getSeals: writers,
  retrySeals: writers,

  // What is kept and for how long is the business of those who keep the service, contracts read or not.
  getRetention: writers,
  placeLegalHold: writers,
  liftLegalHold: writers,
  prepareElimination: writers,
  getElimination: writers,
  getEliminationPdf: writers,
  getEliminationCsv: writers,
  recordVisa: writers,
  startElimination: writers,
  abandonElimination: writers,

  complain: 'anyone',
  listComplaints: writers,
  answerComplaint: writers,
  listMyRectifications: 'signed-in',
  askRectification: 'signed-in',
  listRectifications: writers,
  makeRectification: writers,
  refuseRectification: writers,
};
