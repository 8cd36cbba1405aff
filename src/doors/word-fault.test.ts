import { describe, expect, it } from 'vitest';
import { wordFault } from './word-fault.ts';

const fault = (message: string, code?: string) => wordFault(Object.assign(new Error(message), code === undefined ? {} : { code })).split('\n')[0];

describe('a fault in the log', () => {
  it('names what broke and where', () => {
    expect(fault('column reference "step" is ambiguous', '42702')).toBe('Error 42702: column reference "step" is ambiguous');
    expect(fault('duplicate key value violates unique constraint "user_email_key"', '23505')).toContain('user_email_key');
    expect(wordFault(new Error('x'))).toMatch(/word-fault\.test\.ts:\d+/);
  });

  it('says what the job queue met, which hands over a copy that is no error', () => {
    expect(wordFault({ ...new Error('x'), message: 'the queue is gone', stack: 'Error: x\n    at poll (worker.ts:1)', queue: 'q' })).toBe('Error: the queue is gone\n    at poll (worker.ts:1)');
  });

  it('is one line when the database is away', () => {
    expect(wordFault(Object.assign(new Error('terminating connection'), { code: '57P01' }))).toBe('Error 57P01: terminating connection');
  });

  it('quotes nothing that anybody typed', () => {
    expect(fault('invalid input syntax for type integer: "budi"', '22P02')).not.toContain('budi');
    expect(fault('no user budi@contoh.example here')).toBe('Error: no user … here');
    expect(fault(`token ktg_${'a'.repeat(43)} failed`)).toBe('Error: token … failed');
    expect(wordFault({ password: 'rahasia' })).not.toContain('rahasia');
    expect(wordFault('rahasia')).not.toContain('rahasia');
  });
});
