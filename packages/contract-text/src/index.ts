export * from './compose/compose-text.ts';
export * from './consent.ts';
export * from './contract-text.ts';
export * from './resolve/resolve-text.ts';
export * from './signature/signature-caption.ts';
export * from './wording/2026-1/wording.ts';
export * from './wording/wording.ts';
