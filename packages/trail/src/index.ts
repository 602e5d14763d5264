export * from './commitment.ts';
export * from './evidence.ts';
export * from './fault.ts';
export * from './format.ts';
export * from './french-fault.ts';
export * from './link.ts';
export * from './verify.ts';
