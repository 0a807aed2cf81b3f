// Generated from contracts/saas/contract.md, do not edit.
export * as norms from './norms.ts';
export * from './in-full.ts';
export { positions } from './positions.ts';
export { readings } from './readings.ts';
export * from './rules.ts';
export { evaluate, explain, range, readingsOf } from './wire.ts';
