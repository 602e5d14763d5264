import type { EndpointAnswer, endpoints } from '@equipage/contract-api';

/* What the interface answers, by name. */

export type Session = EndpointAnswer<typeof endpoints.getSession>;
export type ContractView = EndpointAnswer<typeof endpoints.getContract>;
export type ContractText = EndpointAnswer<typeof endpoints.getText>;
export type HistoryEntry = EndpointAnswer<typeof endpoints.getHistory>['items'][number];
export type TextChange = EndpointAnswer<typeof endpoints.getChanges>['changes'][number];
export type Approval = EndpointAnswer<typeof endpoints.listApprovals>['items'][number];
export type AnswerGiven = EndpointAnswer<typeof endpoints.listAnswersGiven>['items'][number];
export type OwnSession = EndpointAnswer<typeof endpoints.listSessions>['items'][number];
export type SignatureResult = EndpointAnswer<typeof endpoints.signSeveral>['items'][number];
export type Mission = EndpointAnswer<typeof endpoints.getMission>;
export type PersonCard = EndpointAnswer<typeof endpoints.searchPeople>['items'][number];
export type DemoPerson = EndpointAnswer<typeof endpoints.listDemoPeople>['items'][number];
export type Member = EndpointAnswer<typeof endpoints.getMember>;
export type Found = EndpointAnswer<typeof endpoints.search>['items'][number];
export type CommunityRow = EndpointAnswer<typeof endpoints.listCommunity>['items'][number];
export type Seals = EndpointAnswer<typeof endpoints.getSeals>;
export type CommunityFacets = EndpointAnswer<typeof endpoints.getCommunityFacets>['facets'];
