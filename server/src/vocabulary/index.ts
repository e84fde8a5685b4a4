export * from './captions';
export * from './orders';
export * from './posts';
export * from './precedences';
export * from './routingIndicators';
export * from './signals';
export * from './sources';
export * from './tags';
export type * from './types';
