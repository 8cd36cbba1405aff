/**
 * The heart for whoever uses it without the rest: `import { decide } from 'kentongan/core'`, in a program that has this
 * package's folder as a dependency (`npm install ../kentongan`). Nothing of it touches clock, disk or network.
 *
 * file's data ──parseDefinition──▶ definition ──check──▶ issues, ──compile──▶ machine; events ──fold──▶ state;
 * `decide` turns a command into events or issues, `moves` says what may be done now and why not the rest.
 */
export { decide } from './case/decide.ts';
export { evolve, fold } from './case/evolve.ts';
export { moves } from './case/moves.ts';
export { check } from './sop/check.ts';
export { compile } from './sop/compile.ts';
export { parseDefinition } from './sop/parse-definition.ts';
export type { Decision } from './case/chapter.ts';
export type { Command } from './case/command.ts';
export type { CaseEvent } from './case/event.ts';
export type { CaseState } from './case/state.ts';
export type { Issue } from './issue.ts';
export type { Actor } from './people/actor.ts';
export type { SopDefinition } from './sop/definition.ts';
export type { Machine } from './sop/machine.ts';
