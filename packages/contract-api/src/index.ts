export * from './call.ts';
export * from './endpoint.ts';
export * from './endpoints.ts';
export * from './views.ts';
