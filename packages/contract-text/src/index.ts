export * from './contract-text.ts';
