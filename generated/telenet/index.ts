// Generated from contracts/telenet/contract.md, do not edit.
export * from './rules.ts';
