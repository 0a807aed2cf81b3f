// Generated from contracts/alteo/contract.md, do not edit.
export * from './rules.ts';
