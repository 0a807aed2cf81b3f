// Generated from contracts/infogerance/contract.md, do not edit.
export * as norms from './norms.ts';
export * from './in-full.ts';
export { readings } from './readings.ts';
export * from './rules.ts';
export { evaluate, explain } from './wire.ts';
