export * from './consent.ts';
export * from './contract-text.ts';
