/** The bytes lie in the cellar already; this says whose they are and what is known of them. */
import { error } from '../core/issue.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';

export interface RegisterFile {
  readonly hash: string;
  readonly name: string;
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly takenAt: string | null;
  /** Hash of the JPEG made of a picture that browsers cannot show. */
  readonly shownAs?: string | null;
  /** A film of which nobody can tell what it carries: never shown. */
  readonly opaque?: boolean;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
}

/** The same bytes twice are one file; the first name stays. A stranger's is loose until a command names it, or somebody of the office brings it too. */
export async function registerFile(context: Context, identity: Identity, file: RegisterFile): Promise<Outcome<{ hash: string }>> {
  return inTransaction(context, async (trx) => {
    if (identity.kind === 'person') {
      const member = await trx.selectFrom('members').select('role').where('office_id', '=', identity.officeId).where('person_id', '=', identity.personId).where('active', '=', true).executeTakeFirst();
      if (!member) return refused('missing', error('office.unknown'));
    }
    const mine = { uploaded_at: context.now(), uploaded_by: identity.kind === 'person' ? identity.personId : '', loose: identity.kind === 'outside' };
    await trx.insertInto('files').values({
      office_id: identity.officeId, hash: file.hash, name: file.name, mime: file.mime, size: file.size, width: file.width, height: file.height,
      taken_at: file.takenAt, location: JSON.stringify(file.location), shown_as: file.shownAs ?? null, opaque: file.opaque ?? false, ...mine,
    }).onConflict((conflict) => conflict.columns(['office_id', 'hash']).doUpdateSet(mine).where('files.loose', '=', true)).execute();
    return { ok: true, hash: file.hash };
  });
}
