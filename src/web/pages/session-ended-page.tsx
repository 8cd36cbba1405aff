/** A form came without a session: what was typed is kept on the page, to be sent again after signing in. */
import { Button, ButtonLink } from '../components/button.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import type { Fields } from '../fields.ts';
import { sendPage } from '../respond.tsx';
import type { WebContext } from '../web-env.ts';

export function sessionEnded(c: WebContext, fields: Fields): Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  return sendPage(c, (
    <Layout title="Sesi berakhir">
      <h1>Anda belum masuk, atau sesi Anda sudah berakhir</h1>
      <Notice tone="warn"><p>Isian Anda masih ada di halaman ini. Masuklah pada tab baru, kembali ke sini, lalu kirim ulang. Berkas lampiran perlu dipilih kembali sesudahnya.</p></Notice>
      <form class="form" method="post" action={pathname + search} enctype="multipart/form-data" aria-label="Kirim ulang isian">
        {fields.entries.map(([name, value]) => <textarea name={name} hidden>{`\n${value}`}</textarea>)}
        <div class="actions"><a class="button main" href="/masuk" target="_blank">Masuk pada tab baru</a><Button weight="plain">Kirim ulang isian</Button></div>
      </form>
      <p><ButtonLink href="/" weight="quiet">Halaman depan</ButtonLink></p>
    </Layout>
  ), { status: 401 });
}
