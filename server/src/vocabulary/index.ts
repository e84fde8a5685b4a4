export * from './codes';
export * from './posts';
export * from './routingIndicators';
export * from './sources';
export * from './tags';
